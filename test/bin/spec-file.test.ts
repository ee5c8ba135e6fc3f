import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { report } from '../../bin/report.ts'
import { readSpec } from '../../bin/spec-file.ts'
import { capture } from './context.ts'

const root = mkdtempSync(join(tmpdir(), 'groundplan-'))
afterAll(() => rmSync(root, { recursive: true }))
const folder = (name: string) => {
  mkdirSync(join(root, name, 'specs'), { recursive: true })
  return join(root, name)
}
const both = folder('both')
const one = folder('one')
const none = folder('none')
writeFileSync(join(both, 'architecture.yaml'), 'here')
writeFileSync(join(both, 'specs/architecture.yaml'), 'there')
writeFileSync(join(one, 'specs/architecture.yaml'), '\ufeffthere')

describe('which spec', () => {
  test('the one in this folder, then the one in specs', async () => {
    expect(await read(both)).toMatchObject({ path: 'architecture.yaml', text: 'here', folder: both })
    expect(await read(one)).toMatchObject({ path: 'specs/architecture.yaml', folder: join(one, 'specs') })
  })

  test('the one that is named, by a path relative to where the command runs', async () => {
    const named = await read(one, '../both/specs/architecture.yaml')
    expect(named).toMatchObject({ path: '../both/specs/architecture.yaml', text: 'there' })
    expect(await read(one, join(one, 'specs/architecture.yaml'))).toMatchObject({
      path: 'specs/architecture.yaml',
    })
  })

  test('standard input, whose paths are relative to where the command runs', async () => {
    const readStdin = async () => new TextEncoder().encode('piped')
    const { context } = capture({ cwd: none, readStdin })
    expect(await readSpec('-', context)).toMatchObject({
      spec: { path: '<stdin>', folder: none, file: undefined, text: 'piped' },
    })
  })

  test('a byte order mark stays, so that offsets are those of the file', async () => {
    expect((await read(one)).text).toBe('\ufeffthere')
  })
})

test.each([
  [undefined, 'there is no spec architecture.yaml here, nor specs/architecture.yaml'],
  ['typo.yaml', 'there is no spec typo.yaml'],
  ['specs', 'there is no spec specs: it is a folder'],
])('%s: a diagnostic like any other, exit code 1, naming init', async (argument, message) => {
  const { context, written } = capture({ cwd: none })
  const found = await readSpec(argument, context)
  if (!('problem' in found)) throw new Error('found')
  expect(found.problem.message).toBe(message)
  const options = { diagnostics: undefined, 'fail-on': undefined, quiet: false, verbose: false }
  expect(await report([found.problem], options, context)).toBe(1)
  expect(written().err).toContain(`error GP0001: ${message}\n`)
  expect(written().err).toContain('groundplan init')
})

async function read(cwd: string, argument?: string) {
  const found = await readSpec(argument, capture({ cwd }).context)
  if ('problem' in found) throw new Error(found.problem.message)
  return found.spec
}
