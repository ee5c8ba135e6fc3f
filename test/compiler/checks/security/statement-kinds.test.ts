import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('an action works on the kind of thing that it is allowed on', async () => {
  await expectMarked(`
storage: { media: {} }
topics: { ops: {} }
access:
  roles:
    reader:
      trust: [lambda]
      policies:
        p:
          - { allow: [s3:GetObject, ssm:GetParameter], on: { bucket: media } }
                                    ~~~~~~~~~~~~~~~~ GP3304
          - { allow: [sqs:SendMessage], on: { topic: ops } }
                      ~~~~~~~~~~~~~~~ GP3304
          - { allow: [sns:Publish], on: { topic: ops } }
`)
})

test('objects are for actions on objects', async () => {
  await expectMarked(`
storage: { media: {} }
access:
  roles:
    reader:
      trust: [lambda]
      policies:
        p:
          - { allow: [s3:ListBucket], on: { bucket: media, objects: [keys/] } }
                                                           ~~~~~~~ GP3305
          - { allow: [s3:ListBucket, s3:GetObject], on: { bucket: media, objects: [keys/] } }
`)
})
