import { test } from 'vitest'
import { network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a listener on the internet speaks HTTPS', async () => {
  await expectMarked(`
${network}
loadBalancers:
  open:
    scheme: internet-facing
            ~~~~~~~~~~~~~~~ GP3120 acknowledged
    subnets: public
    listeners:
      http: { port: 80, protocol: http, from: [anywhere] }
                                  ~~~~ GP3121 warning
      https: { port: 443, protocol: https, certificate: arn:aws:acm:eu-west-2:111122223333:certificate/a, from: [anywhere] }
    acknowledge: { GP3120: it is the public face }
  accepted:
    scheme: internet-facing
            ~~~~~~~~~~~~~~~ GP3120 acknowledged
    subnets: public
    listeners:
      http: { port: 80, protocol: http, from: [anywhere] }
                                  ~~~~ GP3121 acknowledged
    acknowledge: { GP3120: it is the public face, GP3121: it only redirects }
  inside:
    subnets: private
    listeners:
      http: { port: 80, protocol: http, from: [network] }
`)
})
