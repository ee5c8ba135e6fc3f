import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acknowledgeable, bindingChecks, checks } from '../../../compiler/checks/index.ts'
import { definingFiles, documented, generatedChecks, target } from '../../../scripts/generate-checks.ts'

const root = resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe('the codes', () => {
  test('are used once each, in the whole project', () => {
    const codes = definingFiles().flatMap(file =>
      [...read(file).matchAll(/code: '(GP\d{4})'/g)].map(([, code]) => code),
    )
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  })

  test('are all documented: every definition is exported', async () => {
    const written = definingFiles().flatMap(file =>
      [...read(file).matchAll(/code: '(GP\d{4})'/g)].map(([, code]) => `${file} ${code}`),
    )
    const found = (await documented()).map(({ file, definition }) => `${file} ${definition.code}`)
    expect(found.toSorted()).toEqual(written.toSorted())
  })

  test("each have an anchor in docs/checks.md, cfn-lint's findings too", async () => {
    const page = await generatedChecks()
    const codes = globSync('{compiler,bundle,lint,deploy,local,bin}/**/*.ts', { cwd: root }).flatMap(file =>
      [...read(file).matchAll(/'(GP\d{4})'/g)].map(([, code]) => code!),
    )
    expect(codes.filter(code => !page.includes(`\n### ${code}\n`))).toEqual([])
  })

  test('may be acknowledged where their definitions say so, and nowhere else', async () => {
    const acknowledged = (await documented()).filter(({ definition }) => definition.acknowledge)
    expect([...acknowledgeable].sort()).toEqual(acknowledged.map(({ definition }) => definition.code))
  })
})

describe('the checks', () => {
  test('state their law and its source', async () => {
    const silent = (await documented()).filter(
      ({ file, law }) => /^compiler\/checks\/\w+\//.test(file) && !/Sources?:/.test(law ?? ''),
    )
    expect(silent.map(({ file }) => file)).toEqual([])
  })

  test('are all in the list', () => {
    const folder = join(root, 'compiler/checks')
    const declared = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && file !== 'check.ts')
      .flatMap(file => [...readFileSync(join(folder, file), 'utf8').matchAll(/^export const \w+: Check\b/gm)])
    expect([...bindingChecks, ...checks]).toHaveLength(declared.length)
    expect(new Set([...bindingChecks, ...checks]).size).toBe(declared.length)
  })
})

test('docs/checks.md is current (else: node scripts/generate-checks.ts)', async () => {
  expect(read(target)).toBe(await generatedChecks())
})
