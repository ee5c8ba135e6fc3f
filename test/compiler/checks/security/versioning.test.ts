import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('a bucket keeps old versions', async () => {
  await expectMarked(`
storage:
  forgetful: { versioned: false }
                          ~~~~~ GP3202 warning
  accepted: { versioned: false, acknowledge: { GP3202: it holds a cache } }
                         ~~~~~ GP3202 acknowledged
  said: { versioned: true }
  silent: {}
`)
})
