import { test } from 'vitest'
import { files, instance, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('the role of a machine trusts EC2, that of a function Lambda', async () => {
  await expectMarked(
    `
${network}
access:
  roles:
    machine: { trust: [ec2] }
    called: { trust: [lambda] }
tiers:
  right:
    ${instance}
    role: machine
  wrong:
    ${instance}
    role: called
          ~~~~~~ GP2230
functions:
  right: { code: fn, role: called }
  automatic: { code: fn, role: automatic }
  wrong: { code: fn, role: machine }
                           ~~~~~~~ GP2230
`,
    { files },
  )
})
