import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

const name = 'a'.repeat(100)
const longest = 'e'.repeat(28)

test('the name and the environment make at most 128 characters', async () => {
  await expectMarked(
    `
name: ${name}
      ${'~'.repeat(100)} GP2605
environments: { ${longest}: {} }
`,
    { environment: longest },
  )
  await expectMarked(`name: ${name}\nenvironments: { ${longest.slice(1)}: {} }`, {
    environment: longest.slice(1),
  })
})
