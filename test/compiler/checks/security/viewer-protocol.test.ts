import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('viewers speak HTTPS', async () => {
  await expectMarked(`
cdn:
  site:
    origins: { host: { host: a.example.com } }
    behaviors:
      default: { origin: host, viewers: allow-all }
                                        ~~~~~~~~~ GP3504 warning
      /old/*: { origin: host, viewers: allow-all, acknowledge: { GP3504: old devices know no TLS } }
                                       ~~~~~~~~~ GP3504 acknowledged
      /new/*: { origin: host, viewers: https-only }
      /moved/*: { origin: host, viewers: redirect-to-https }
      /silent/*: { origin: host }
`)
})
