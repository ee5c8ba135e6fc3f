import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('one name is for one thing of a service', async () => {
  await expectMarked(`
topics:
  ops: { name: web-ops }
  twin: { name: "\${name}-ops" }
                ~~~~~~~~~~~~~ GP2603
  own: { name: other }
storage:
  ops: { bucketName: web-ops }
access:
  roles:
    a: { name: Reader, trust: [lambda] }
    b: { name: reader, trust: [lambda] }
               ~~~~~~ GP2603
`)
})

test('two names that are only known at deployment are the same where they are written the same', async () => {
  await expectMarked(`
parameters: { Suffix: { type: string } }
topics:
  a: { name: "ops-\${Suffix}" }
  b: { name: "ops-\${Suffix}" }
             ~~~~~~~~~~~~~~~ GP2603
  c: { name: "op-s\${Suffix}" }
`)
})
