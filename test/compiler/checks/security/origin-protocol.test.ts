import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('CloudFront speaks HTTPS to an origin', async () => {
  await expectMarked(`
cdn:
  site:
    origins:
      plain: { host: a.example.com, protocol: http }
                                              ~~~~ GP3503
      accepted: { host: b.example.com, protocol: http, acknowledge: { GP3503: it has no certificate yet } }
                                                 ~~~~ GP3503 acknowledged
      safe: { host: c.example.com, protocol: https }
      silent: { host: d.example.com }
    behaviors: { default: { origin: plain } }
`)
})
