import { test } from 'vitest'
import { bastion, instance, keyPair, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('SSH and RDP are open to chosen addresses only', async () => {
  await expectMarked(`
${network}
parameters:
  Office: { type: cidr, default: 198.51.100.0/24 }
  Everybody: { type: cidr, default: 0.0.0.0/0 }
  AtDeployment: { type: cidr }
tiers:
  gate:
    ${instance}
  web:
    ${instance}
    securityGroup:
      ingress:
        any: { port: 22, from: anywhere }
                               ~~~~~~~~ GP3102
        zero: { port: 3389, from: 0.0.0.0/0 }
                                  ~~~~~~~~~ GP3102
        wide: { ports: 20-25, from: 64.0.0.0/7 }
                                    ~~~~~~~~~~ GP3102
        parameter: { port: 22, from: Everybody }
                                     ~~~~~~~~~ GP3102
        desktop: { port: 3389, protocol: udp, from: anywhere }
                                                    ~~~~~~~~ GP3102
        accepted: { port: 22, from: anywhere, acknowledge: { GP3102: the office has no fixed address } }
                                    ~~~~~~~~ GP3102 acknowledged
        office: { port: 22, from: Office }
        later: { port: 22, from: AtDeployment }
        whole: { port: 22, from: 10.0.0.0/8 }
        tier: { port: 22, from: tiers.gate }
        inside: { port: 22, from: network }
        list: { port: 22, from: pl-0123456789abcdef0 }
        web: { port: 443, from: anywhere }
        udp: { port: 22, protocol: udp, from: anywhere }
        ping: { protocol: icmp, from: anywhere }
      egress:
        shells: { port: 22, to: anywhere }
`)
})

test('a bastion is no exception', async () => {
  const open = bastion.replace('ssh: { from: 192.0.2.0/24 }', 'ssh: { from: anywhere }')
  await expectMarked(`
${network}
${keyPair}
tiers:
  gate:
    ${bastion}
  open:
    ${open}
                 ~~~~~~~~ GP3102
`)
})
