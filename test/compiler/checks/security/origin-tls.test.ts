import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('CloudFront speaks TLS 1.2 or newer to an origin', async () => {
  await expectMarked(`
cdn:
  site:
    origins:
      old: { host: a.example.com, tls: "1.1" }
                                       ~~~~~ GP3502
      accepted: { host: b.example.com, tls: "1.1", acknowledge: { GP3502: the server is old } }
                                            ~~~~~ GP3502 acknowledged
      new: { host: c.example.com, tls: "1.2" }
      silent: { host: d.example.com }
    behaviors: { default: { origin: old } }
`)
})
