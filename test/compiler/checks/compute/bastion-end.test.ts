import { test } from 'vitest'
import { bastion, keyPair, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a bastion that terminates itself is pointed out', async () => {
  await expectMarked(`
${network}
${keyPair}
tiers:
  a:
    ${bastion}
    atTheEnd: terminate
              ~~~~~~~~~ GP2401 warning
  b:
    ${bastion}
    atTheEnd: stop
  c:
    ${bastion}
    atTheEnd: terminate
              ~~~~~~~~~ GP2401 acknowledged
    acknowledge: { GP2401: it is started by hand once a year }
`)
})
