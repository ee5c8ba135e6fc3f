import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

const tier = (max: number) =>
  `{ kind: autoscaled, instanceType: t4g.small, image: { name: debian-13, follow: current }, subnets: public, capacity: { min: 1, max: ${max} } }`

test('there is an address for every machine', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  subnets: { public: { cidr: 10.0.0.0/26, internet: direct } }
                             ~~~~~~~~~~~ GP2306
tiers:
  a: ${tier(12)}
  b: ${tier(11)}
`)
})

test('five addresses of each subnet are not for machines', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  subnets: { public: { cidr: 10.0.0.0/26, internet: direct } }
tiers:
  a: ${tier(11)}
  b: ${tier(11)}
`)
})

test('a load balancer needs a /27', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  subnets:
    small: { cidr: 10.0.0.0/26, internet: direct }
    large: { cidr: 10.0.0.128/25, internet: direct }
loadBalancers:
  a: { subnets: small, listeners: { http: { port: 80, protocol: http, from: [network] } } }
                ~~~~~ GP2307
  b: { subnets: large, listeners: { http: { port: 80, protocol: http, from: [network] } } }
`)
})
