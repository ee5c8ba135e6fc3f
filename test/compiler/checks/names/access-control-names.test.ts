import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('origins differ within what their access control is named after', async () => {
  await expectMarked(`
storage: { media: { grants: { Cdn: { cdn: site, objects: [static/] } } } }
cdn:
  site:
    origins:
      an-origin-with-a-long-name-1: { bucket: media }
      an-origin-with-a-long-name-2: { bucket: media }
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP2604
      another-origin: { bucket: media }
    behaviors: { default: { origin: another-origin } }
`)
})
