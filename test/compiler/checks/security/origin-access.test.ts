import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('a distribution reads a bucket by an origin access control', async () => {
  await expectMarked(`
storage:
  media:
    grants:
      viewers: { cdn: site, objects: [media/] }
cdn:
  site:
    origins:
      old: { bucket: media, access: originAccessIdentity }
                                    ~~~~~~~~~~~~~~~~~~~~ GP3501
      accepted: { bucket: media, access: originAccessIdentity, acknowledge: { GP3501: not before March } }
                                         ~~~~~~~~~~~~~~~~~~~~ GP3501 acknowledged
      new: { bucket: media, access: originAccessControl }
      silent: { bucket: media }
    behaviors: { default: { origin: old } }
`)
})
