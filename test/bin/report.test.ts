import { describe, expect, test } from 'vitest'
import { type ReportOptions, report } from '../../bin/report.ts'
import { acknowledged, all, fromLint, unknownKey } from '../compiler/diagnostics/render/example.ts'
import { capture } from './context.ts'

const plain: ReportOptions = { diagnostics: undefined, 'fail-on': undefined, quiet: false, verbose: false }

describe('where it is written', () => {
  test('for people to standard error', async () => {
    const { out, err } = await reported(all)
    expect(out).toBe('')
    expect(err).toContain('error GP1002: network has no key `cird`')
  })

  test('for programs to standard output, one document even when there is nothing to say', async () => {
    const { out, err } = await reported([], { ...plain, diagnostics: 'json' })
    expect(err).toBe('')
    expect(JSON.parse(out).diagnostics).toEqual([])
    const sarif = await reported(all, { ...plain, diagnostics: 'sarif' })
    expect(JSON.parse(sarif.out).runs[0].tool.driver.semanticVersion).toBe('1.2.3')
  })

  test('as workflow commands under GitHub Actions, unless an option says otherwise', async () => {
    const env = { GITHUB_ACTIONS: 'true' }
    expect((await reported([unknownKey], plain, env)).out).toMatch(/^::error file=/)
    expect((await reported([unknownKey], { ...plain, diagnostics: 'pretty' }, env)).out).toBe('')
  })
})

test('--quiet says what is wrong and no more, and a program still hears all', async () => {
  const { err } = await reported([unknownKey, acknowledged], { ...plain, quiet: true })
  expect(err).not.toContain('GP3102')
  expect((await reported([acknowledged], { ...plain, quiet: true })).err).toBe('')
  const { out } = await reported([acknowledged], { ...plain, quiet: true, diagnostics: 'json' })
  expect(JSON.parse(out).diagnostics).toHaveLength(1)
})

test.each([
  ['nothing', [], undefined, 0],
  ['an error', [unknownKey], undefined, 1],
  ['a warning', [fromLint], undefined, 0],
  ['a warning with --fail-on warning', [fromLint], 'warning', 1],
  ['an error with --fail-on warning', [unknownKey], 'warning', 1],
  ['an acknowledged finding with --fail-on warning', [acknowledged], 'warning', 0],
] as const)('%s', async (_, diagnostics, failOn, exitCode) => {
  expect((await reported(diagnostics, { ...plain, 'fail-on': failOn })).exitCode).toBe(exitCode)
})

async function reported(diagnostics: Parameters<typeof report>[0], options = plain, env = {}) {
  const { context, written } = capture({ env })
  const exitCode = await report(diagnostics, options, context)
  return { ...written(), exitCode }
}
