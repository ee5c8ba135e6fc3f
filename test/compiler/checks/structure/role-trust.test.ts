import { test } from 'vitest'
import { autoscaled, files, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a role trusts what uses it', async () => {
  await expectMarked(
    `
${network}
access:
  roles:
    machine: { trust: [ec2] }
    lambda: { trust: [lambda] }
    both: { trust: [ec2, lambda] }
tiers:
  a:
    ${autoscaled}
    role: lambda
          ~~~~~~ GP2230
  b:
    ${autoscaled}
    role: both
functions:
  a: { code: fn, role: machine }
                       ~~~~~~~ GP2230
  b: { code: fn, role: both }
  c: { code: fn }
`,
    { files },
  )
})
