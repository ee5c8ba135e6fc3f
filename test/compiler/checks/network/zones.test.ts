import { test } from 'vitest'
import { balancer, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a machine stands in a zone that the network has', async () => {
  const tier = 'kind: instance, instanceType: t4g.small, image: { name: ubuntu-24.04, serial: "20261015" }'
  await expectMarked(`
${network}
tiers:
  beyond: { subnet: { group: private, zone: 3 }, ${tier} }
                                            ~ GP2308
  right: { subnet: { group: private, zone: 2 }, ${tier} }
`)
})

test('a balancer needs two zones', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  zones: 1
  subnets: { public: { cidr: 10.0.0.0/20, internet: direct } }
loadBalancers:
  api:
    subnets: public
             ~~~~~~ GP2309
    listeners: { http: { port: 80, protocol: http, from: [network] } }
`)
  await expectMarked(`${network}\n${balancer}`)
})
