import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('nobody writes to a bucket without saying who he is', async () => {
  await expectMarked(`
access:
  roles:
    writer: { trust: [ec2] }
storage:
  media:
    grants:
      drop: { public: true, objects: [drop/], allow: [get, put, delete], acknowledge: { GP3201: it is a drop box } }
                      ~~~~ GP3201 acknowledged
                                                           ~~~ GP3204
                                                                ~~~~~~ GP3204
      accepted:
        public: true
                ~~~~ GP3201 acknowledged
        objects: [drop/]
        allow: [put]
                ~~~ GP3204 acknowledged
        acknowledge: { GP3201: it is a drop box, GP3204: it is a drop box }
      role: { role: writer, objects: [drop/], allow: [get, put, delete] }
`)
})
