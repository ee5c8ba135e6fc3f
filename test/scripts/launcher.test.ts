import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundleCommandLine } from '../../scripts/packaging/command-line.ts'
import { bundleLauncher } from '../../scripts/packaging/launcher-file.ts'
import { folderWith, PROGRAM } from './fixture.ts'

const COMMANDS = ['one', 'two', 'both', 'self', 'throw', 'none']
// The Node that runs npm is often an older one than that of the tests: users may have either.
const NODES = [...new Set([process.execPath, process.env['npm_node_execpath'] ?? process.execPath])]

const source = folderWith(PROGRAM)
const dist = join(source, 'dist')
const cache = join(source, 'cache')
const launcher = join(dist, 'groundplan.cjs')
const expected = new Map(
  COMMANDS.map(command => [command, outcome(process.execPath, join(source, 'main.ts'), command)]),
)

beforeAll(async () => {
  const { files } = await bundleCommandLine('main.ts', {
    absWorkingDir: source,
    external: ['outside'],
    platform: 'node',
    target: 'node20.19',
  })
  mkdirSync(dist)
  for (const [name, text] of files) writeFileSync(join(dist, name), text)
  writeFileSync(launcher, await bundleLauncher(files.get('main.cjs')!))
})
beforeEach(() => rmSync(cache, { recursive: true, force: true }))
afterAll(() => rmSync(source, { recursive: true }))

describe.each(NODES)('on %s, the bundled program does what the sources do', node => {
  const run = (command: string) => outcome(node, launcher, command, { GROUNDPLAN_CACHE: cache })

  it('with no cache, then with the cache of each earlier run', () => {
    for (const round of ['cold', 'warm', 'warm'])
      for (const command of COMMANDS) expect([round, run(command)]).toEqual([round, expected.get(command)])
  })

  it('with a cache of another command', () => {
    run('one')
    expect(run('two')).toEqual(expected.get('two'))
  })

  it.each([
    ['is empty', () => Buffer.alloc(0)],
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
    ['is noise', (bytes: Buffer) => Buffer.from(bytes.map((_, i) => (i * 97 + (i >> 3)) % 256))],
    ['lost its header', (bytes: Buffer) => bytes.subarray(bytes.indexOf(10) + 1)],
    [
      'has another header',
      (bytes: Buffer) => Buffer.concat([Buffer.from('["",5]\n'), bytes.subarray(bytes.indexOf(10) + 1)]),
    ],
    [
      'was damaged at one byte',
      (bytes: Buffer) => Buffer.from(bytes.map((b, i) => (i === bytes.length >> 1 ? ~b : b))),
    ],
    ['became zeros', (bytes: Buffer) => Buffer.from(bytes.map((b, i) => (i > bytes.indexOf(10) ? 0 : b)))],
  ])('with a cache that %s, and mends it', (_, damage) => {
    run('one')
    const [file = ''] = cacheFiles()
    writeFileSync(file, damage(readFileSync(file)))
    expect(run('one')).toEqual(expected.get('one'))
    expect(held()).toEqual(['one 0'])
    expect(run('one')).toEqual(expected.get('one'))
  })

  it('when the cache cannot be written', () => {
    writeFileSync(cache, 'a file, where a folder is wanted')
    for (const command of COMMANDS) expect(run(command)).toEqual(expected.get(command))
    expect(readFileSync(cache, 'utf8')).toBe('a file, where a folder is wanted')
  })

  it('when a folder is in the place of the cache file', () => {
    run('one')
    const [file = ''] = cacheFiles()
    rmSync(file)
    mkdirSync(file)
    expect(run('one')).toEqual(expected.get('one'))
    expect(readdirSync(join(cache, 'code'))).toHaveLength(1)
  })

  it('with another flag of V8, which has a cache of its own', () => {
    run('one')
    expect(
      outcome(node, launcher, 'one', { GROUNDPLAN_CACHE: cache, NODE_OPTIONS: '--stack-trace-limit=5' }),
    ).toEqual(expected.get('one'))
    expect(cacheFiles()).toHaveLength(2)
  })
})

describe('the cache', () => {
  const run = (command: string, env: Record<string, string> = { GROUNDPLAN_CACHE: cache }) =>
    outcome(process.execPath, launcher, command, env)

  it('is used, and grows with each command and outcome that is new', () => {
    run('one')
    const small = statSync(cacheFiles()[0]!).size
    run('two')
    // What V8 had rejected would not be kept.
    expect(held()).toEqual(['one 0', 'two 1'])
    expect(statSync(cacheFiles()[0]!).size).toBeGreaterThan(small)
    const written = statSync(cacheFiles()[0]!).mtimeMs
    run('one')
    expect(statSync(cacheFiles()[0]!).mtimeMs).toBe(written)
  })

  it('is not made by a wrong use of the program', () => {
    run('none')
    expect(() => cacheFiles()).toThrow()
  })

  it.runIf(process.getuid)('that others could have written is not used', () => {
    run('one')
    chmodSync(cacheFiles()[0]!, 0o666)
    run('two')
    expect(held()).toEqual(['two 1'])
    expect(statSync(cacheFiles()[0]!).mode & 0o777).toBe(0o600)
  })

  it('lies in the folder for caches of the user', () => {
    run('one', { XDG_CACHE_HOME: cache, GROUNDPLAN_CACHE: '' })
    expect(readdirSync(join(cache, 'groundplan/code'))).toHaveLength(1)
    run('one', { HOME: join(cache, 'home'), XDG_CACHE_HOME: '', GROUNDPLAN_CACHE: '' })
    expect(readdirSync(join(cache, 'home/.cache/groundplan/code'))).toHaveLength(1)
  })

  it('loses what was not renewed for a month, and nothing that is not its own', () => {
    mkdirSync(join(cache, 'code'), { recursive: true })
    for (const name of ['0123abcd.bin', '0123abcd.bin.77', 'notes.txt', '4567abcd.bin']) {
      writeFileSync(join(cache, 'code', name), '')
      if (!name.startsWith('4')) utimesSync(join(cache, 'code', name), 1, 1)
    }
    run('one')
    const left = readdirSync(join(cache, 'code')).filter(name => name !== own())
    expect(left.sort()).toEqual(['4567abcd.bin', 'notes.txt'])
  })

  function own(): string | undefined {
    return readdirSync(join(cache, 'code')).find(name => statSync(join(cache, 'code', name)).size > 100)
  }
})

it('a part that is not needed is not loaded', () => {
  const parts = readdirSync(dist).filter(name => /^(one|two)-/.test(name))
  expect(parts.map(name => name.slice(0, 4)).sort()).toEqual(['one-', 'two-'])
  const [two = ''] = parts.filter(name => name.startsWith('two-'))
  const text = readFileSync(join(dist, two))
  writeFileSync(join(dist, two), 'throw new Error("loaded")')
  expect(outcome(process.execPath, launcher, 'one', { GROUNDPLAN_CACHE: cache })).toEqual(expected.get('one'))
  expect(outcome(process.execPath, launcher, 'two', { GROUNDPLAN_CACHE: cache }).error).toContain('loaded')
  writeFileSync(join(dist, two), text)
})

/** What a user sees of a run: the output, the exit code and the first line of an error. */
function outcome(node: string, program: string, command: string, env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(node, [program, command], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1', ...env },
  })
  return { stdout, status, error: stderr.match(/^Error: .*$/m)?.[0] ?? '', noise: /Warning/.test(stderr) }
}

function cacheFiles(): string[] {
  return readdirSync(join(cache, 'code')).map(name => join(cache, 'code', name))
}

/** The runs that made the one cache file what it is. */
function held(): unknown {
  const [file = ''] = cacheFiles()
  const bytes = readFileSync(file)
  return JSON.parse(bytes.toString('utf8', 0, bytes.indexOf(10)))[1]
}
