import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('a distribution may read the buckets of its origins, and no others', async () => {
  await expectMarked(`
storage:
  closed: {}
  open: { grants: { Cdn: { cdn: site, objects: [static/] } } }
  unused: { grants: { Cdn: { cdn: site, objects: [static/] } } }
                                  ~~~~ GP2706 warning
cdn:
  site:
    origins:
      a: { bucket: closed }
                   ~~~~~~ GP2705
      b: { bucket: open }
    behaviors: { default: { origin: a } }
`)
})
