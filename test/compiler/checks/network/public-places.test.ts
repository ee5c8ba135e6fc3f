import { test } from 'vitest'
import { keyPair, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('what the internet reaches stands in a public group', async () => {
  const machine = 'kind: instance, instanceType: t4g.small, image: { name: ubuntu-24.04, serial: "20261015" }'
  const bastion = 'kind: bastion, instanceType: t4g.nano, image: { name: debian-13, follow: current }'
  await expectMarked(`
${network}
${keyPair}
tiers:
  app: { subnet: { group: private }, elasticIp: true, ${machine} }
                          ~~~~~~~ GP2316
  inside: { subnet: { group: private }, ${machine} }
  jump: { subnet: { group: private }, ${bastion}, keyPair: admin, ssh: { from: 192.0.2.0/24 } }
                           ~~~~~~~ GP2316
  right: { subnet: { group: public }, ${bastion}, keyPair: admin, ssh: { from: 192.0.2.0/24 } }
`)
})

test('an internet-facing balancer stands in a public group', async () => {
  await expectMarked(`
${network}
loadBalancers:
  api:
    scheme: internet-facing
            ~~~~~~~~~~~~~~~ GP3120 acknowledged
    acknowledge: { GP3120: it is the front door, GP3121: it only redirects }
    subnets: private
             ~~~~~~~ GP2316
    listeners: { http: { port: 80, protocol: http, from: [network] } }
                                             ~~~~ GP3121 acknowledged
`)
})
