import { test } from 'vitest'
import { instance, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('what is open to strangers is a choice of ports', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${instance}
    securityGroup:
      ingress:
        all: { protocol: all, from: anywhere }
                                    ~~~~~~~~ GP3104
        range: { ports: 1-65535, from: 128.0.0.0/1 }
                                       ~~~~~~~~~~~ GP3104
        accepted: { protocol: all, from: anywhere, acknowledge: { GP3104: it is a honeypot } }
                                         ~~~~~~~~ GP3104 acknowledged
        inside: { protocol: all, from: network }
      egress:
        all: { protocol: all, to: anywhere }
`)
})
