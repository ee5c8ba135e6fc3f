import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generated } from '../../scripts/generate/index.ts'
import { generatedTemplates } from '../../scripts/generate-templates.ts'
import { root } from '../support/reference.ts'

test('everything that is made from the schema is current: `npm run generate`', async () => {
  const stale = [...(await generated(root))].filter(([path, content]) => {
    const file = join(root, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== content
  })
  expect(stale.map(([path]) => path)).toEqual([])
})

test('the compiled templates are current: `node scripts/generate-templates.ts`', () => {
  const file = readFileSync(join(root, 'compiler/scripts/generated/templates.js'), 'utf8')
  expect(file === generatedTemplates()).toBe(true)
})
