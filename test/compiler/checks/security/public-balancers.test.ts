import { test } from 'vitest'
import { balancer, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

const listeners = `listeners:
      https: { port: 443, protocol: https, certificate: "\${Certificate}", from: [anywhere] }`

test('a load balancer has public addresses only where somebody said so', async () => {
  await expectMarked(`
${network}
parameters:
  Certificate: { type: string }
loadBalancers:
  open:
    scheme: internet-facing
            ~~~~~~~~~~~~~~~ GP3120
    subnets: public
    ${listeners}
  accepted:
    scheme: internet-facing
            ~~~~~~~~~~~~~~~ GP3120 acknowledged
    subnets: public
    ${listeners}
    acknowledge: { GP3120: it is the public face }
  inside:
    scheme: internal
    subnets: private
    ${listeners}
`)
  await expectMarked(`
${network}
${balancer}
`)
})
