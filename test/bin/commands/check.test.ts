import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { commands } from '../../../bin/commands/index.ts'
import { main } from '../../../bin/main.ts'
import { capture } from '../context.ts'
import { fakeCfnLint } from './fake-cfn-lint.ts'
import { bucket, machines, project, sources } from './project.ts'

describe('check', () => {
  test('judges, says so, and writes nothing', async () => {
    const { run, files } = project({ 'architecture.yaml': machines, ...sources })
    const before = files('.')
    expect(await run('check')).toEqual({
      out: '',
      err: 'shop: 30 resources, nothing to object to\n',
      exitCode: 0,
    })
    expect(files('.')).toEqual(before)
    expect(await run('check', '--quiet')).toEqual({ out: '', err: '', exitCode: 0 })
  })

  test('finds what compile finds', async () => {
    const { run } = project({
      'architecture.yaml': machines.replace('code: hello', 'code: helo'),
      ...sources,
    })
    const checked = await run('check', '--diagnostics', 'json')
    expect(checked).toEqual(await run('compile', '--diagnostics', 'json'))
    expect(checked.exitCode).toBe(1)
    expect(JSON.parse(checked.out).diagnostics).toHaveLength(1)
  })

  test('a document of nothing, for programs', async () => {
    const { out } = await project({ 'architecture.yaml': bucket }).run('check', '--diagnostics', 'json')
    expect(JSON.parse(out)).toMatchObject({ summary: { errors: 0 }, diagnostics: [] })
  })

  test('--lint asks cfn-lint too', async () => {
    const { run, cwd } = project({ 'architecture.yaml': bucket })
    const finding = {
      Rule: { Id: 'E1' },
      Level: 'Error',
      Message: 'bad',
      Location: { Path: ['Parameters', 'Size'] },
    }
    const { err, exitCode } = await run('check', '--lint', '--cfn-lint', fakeCfnLint(cwd, 2, [finding]))
    expect(exitCode).toBe(1)
    expect(err).toMatch(/architecture.yaml:5:3 {2}parameters.Size/)
  })
})

describe('check --watch', () => {
  test('answers every edit of what the spec is made of, until it is interrupted', async () => {
    const files = {
      'architecture.yaml': `${machines}environments: { far: environments/far.yaml }\nafterDeploy:\n  x.env: { template: x.env.hbs, values: { a: b } }\n`,
      'environments/far.yaml': 'tiers: { workers: { capacity: { max: 4 } } }\n',
      'x.env.hbs': 'A={{a}}\n',
      ...sources,
    }
    const watched = watch(files, ['--env', 'far'])
    const { write } = watched.project
    const good = /^shop-far: \d+ resources, nothing to object to\nwatching for changes; Ctrl-C ends\n$/
    expect(await watched.answer()).toMatch(good)
    const edits = [
      ['architecture.yaml', files['architecture.yaml'].replace('max: 3', 'max: tree')],
      ['environments/far.yaml', 'tiers: { workers: { capacity: { mx: 4 } } }\n'],
      ['x.env.hbs', 'A={{b}}\n'],
    ] as const
    for (const [path, wrong] of edits) {
      write(path, wrong)
      expect(await watched.answer()).toMatch(/1 error in (.*)\nwatching for changes; Ctrl-C ends\n$/)
      write(path, files[path])
      expect(await watched.answer()).toMatch(good)
    }
    write('hello/word.ts', "export const word = 'bye'\n")
    expect(await watched.answer()).toMatch(good)
    write('hello/another.ts', '')
    expect(await watched.answer()).toMatch(good)
    write('hello/deep/another.ts', '')
    expect(await watched.answer()).toMatch(good)
    expect(await watched.end()).toBe(0)
    expect(existsSync(join(watched.project.cwd, 'build'))).toBe(false)
  })

  test('waits for a spec that is not there yet', async () => {
    const watched = watch({}, [])
    expect(await watched.answer()).toContain('GP0001')
    watched.project.write('specs/architecture.yaml', bucket)
    expect(await watched.answer()).toContain('shop: 2 resources')
    watched.project.write('architecture.yaml', bucket.replace('shop', 'nearer'))
    expect(await watched.answer()).toContain('nearer: 2 resources')
    await watched.end()
  })

  test('a terminal is cleared before each answer; a program gets one document for each', async () => {
    const terminal = watch({ 'architecture.yaml': bucket }, [], true)
    expect(await terminal.answer()).toContain('\u001b[2J\u001b[3J\u001b[Hshop: ')
    await terminal.end()
    const program = watch({ 'architecture.yaml': bucket }, ['--diagnostics', 'json'], true)
    await program.answer()
    program.project.write('architecture.yaml', bucket.replace('storage', 'storag'))
    await program.answer()
    await program.end()
    const documents = program
      .out()
      .trim()
      .split(/(?<=^\})\n/m)
      .map(text => JSON.parse(text))
    expect(documents.map(({ summary }) => summary.errors)).toEqual([0, 1])
  })

  test('standard input does not change', async () => {
    const { err, exitCode } = await project({}).run('check', '-', '--watch')
    expect(exitCode).toBe(2)
    expect(err).toContain('--watch needs a file')
  })
})

/** Starts `check --watch` in a new project. `answer` gives what it says next. */
function watch(files: Readonly<Record<string, string>>, argv: readonly string[], isTerminal = false) {
  const made = project(files)
  const stop = new AbortController()
  const { context, written } = capture({ cwd: made.cwd, signal: stop.signal })
  const output = { ...context.output, isTerminal }
  const running = main(['check', '--watch', ...argv], commands, { ...context, output })
  onTestFinished(() => stop.abort())
  let seen = 0
  const answer = async () => {
    const deadline = performance.now() + 5000
    const whole = () => written().err.slice(seen).endsWith('Ctrl-C ends\n')
    while (!whole() && performance.now() < deadline) await sleep(1)
    const said = written().err.slice(seen)
    seen += said.length
    return said
  }
  const end = () => {
    stop.abort()
    return running
  }
  return { project: made, answer, end, out: () => written().out }
}
