import { test } from 'vitest'
import { instance, network } from '../../support/base-spec.ts'
import { expectMarked } from '../../support/marked.ts'

test('no text holds a NUL character, whether references in it are replaced or not', async () => {
  await expectMarked(`
description: "a\\0b"
             ~~~~~~ GP2006
${network}
tiers:
  web:
    ${instance}
    name: "a\\0b"
          ~~~~~~ GP2006
`)
})
