import { test } from 'vitest'
import { network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a balancer behind a distribution is on the internet and listens there', async () => {
  await expectMarked(`
${network}
loadBalancers:
  inside:
    subnets: public
    listeners: { http: { port: 80, protocol: http, from: [network] } }
  outside:
    scheme: internet-facing
            ~~~~~~~~~~~~~~~ GP3120 acknowledged
    acknowledge: { GP3120: CloudFront must reach it }
    subnets: public
    listeners:
      https: { port: 443, protocol: https, certificate: "arn:aws:acm:eu-west-2:111122223333:certificate/1", from: [anywhere] }
cdn:
  site:
    origins:
      a: { loadBalancer: inside }
                         ~~~~~~ GP2707
      b: { loadBalancer: outside, protocol: http, acknowledge: { GP3503: it only redirects } }
                         ~~~~~~~ GP2708
                                            ~~~~ GP3503 acknowledged
      c: { loadBalancer: outside }
    behaviors: { default: { origin: c } }
`)
})
