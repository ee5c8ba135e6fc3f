import { expect, test } from 'vitest'
import { instance, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('databases, caches and administration are open to chosen addresses only', async () => {
  const found = await expectMarked(`
${network}
tiers:
  web:
    ${instance}
    securityGroup:
      ingress:
        database: { port: 5432, from: anywhere }
                                      ~~~~~~~~ GP3103
        cache: { port: 6379, from: 0.0.0.0/1 }
                                   ~~~~~~~~~ GP3103
        range: { ports: 1024-3000, from: anywhere }
                                         ~~~~~~~~ GP3103
        memory: { port: 11211, protocol: udp, from: anywhere }
                                                    ~~~~~~~~ GP3103
        accepted: { port: 9200, from: anywhere, acknowledge: { GP3103: it holds public data } }
                                      ~~~~~~~~ GP3103 acknowledged
        inside: { port: 5432, from: network }
        office: { port: 3306, from: 198.51.100.0/24 }
        web: { port: 8080, from: anywhere }
        datagrams: { port: 5432, protocol: udp, from: anywhere }
      egress:
        database: { port: 5432, to: anywhere }
`)
  const range =
    'SQL Server (port 1433), Oracle (port 1521), Docker (port 2375), Docker (port 2376) can be reached from anywhere'
  expect(found[2]!.message).toBe(range)
})

test('a range that opens a shell too has one message', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${instance}
    securityGroup:
      ingress:
        low: { ports: 1-2000, from: anywhere }
                                    ~~~~~~~~ GP3102
`)
})
