import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('objects are not open to everybody', async () => {
  await expectMarked(`
access:
  roles:
    reader: { trust: [ec2] }
storage:
  media:
    grants:
      everybody: { public: true, objects: [media/] }
                           ~~~~ GP3201
      accepted: { public: true, objects: [open/], acknowledge: { GP3201: it is open data } }
                          ~~~~ GP3201 acknowledged
      role: { role: reader, allow: [get, put], objects: [media/] }
`)
})
