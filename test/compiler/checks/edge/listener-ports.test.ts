import { test } from 'vitest'
import { network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a port has one listener', async () => {
  await expectMarked(`
${network}
loadBalancers:
  a:
    subnets: public
    listeners:
      one: { port: 80, protocol: http, from: [network] }
      two: { port: 80, protocol: http, from: [network] }
                   ~~ GP2704
      three: { port: 81, protocol: http, from: [network] }
  b:
    subnets: public
    listeners: { one: { port: 80, protocol: http, from: [network] } }
`)
})
