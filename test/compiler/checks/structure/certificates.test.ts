import { test } from 'vitest'
import { network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('https needs a certificate, http has none', async () => {
  const arn = 'arn:aws:acm:eu-west-2:111122223333:certificate/0f0e0d0c'
  await expectMarked(`
${network}
loadBalancers:
  api:
    subnets: public
    listeners:
      bare: { port: 443, protocol: https, from: [network] }
      ~~~~ GP2209
      dressed: { port: 80, protocol: http, from: [network], certificate: "${arn}" }
                                                            ~~~~~~~~~~~ GP2210
      right: { port: 8443, protocol: https, from: [network], certificate: "${arn}" }
`)
})
