import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'groundplan-package-'))
const app = join(folder, 'app')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** PATH without this project's own programs: what stands first is the Node of the machine, often an old one. */
const path = (process.env['PATH'] ?? '').split(delimiter).filter(part => !part.includes('node_modules'))
const env = {
  PATH: path.join(delimiter),
  HOME: join(folder, 'home'),
  GROUNDPLAN_CACHE: join(folder, 'cache'),
}

async function run(cwd: string, program: string, ...argv: readonly string[]) {
  return promisify(execFile)(program, argv, { cwd, env: { ...env, ...npmSettings() } })
}

/** What tells npm where its packages come from stays; it may have a cache that other tests filled. */
function npmSettings(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(npm_config_|NODE_EXTRA_CA_CERTS$|https?_proxy$|no_proxy$)/i.test(name),
  )
  return Object.fromEntries(kept) as Record<string, string>
}

beforeAll(async () => {
  // In a copy: other tests use dist/ at the same time.
  const copy = join(folder, 'copy')
  mkdirSync(copy)
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }
  const sources = [
    'bin',
    'bundle',
    'compiler',
    'deploy',
    'local',
    'lint',
    'schema',
    'scripts',
    'index.ts',
    'package.json',
    'tsconfig.json',
  ]
  for (const name of new Set([...sources, ...files.map(file => file.split('/')[0]!)]))
    if (name !== 'dist' && existsSync(join(root, name)))
      cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  await run(copy, 'npm', 'pack', '--pack-destination', folder)
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }\n')
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))!
  await run(
    app,
    'npm',
    'install',
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    join(folder, tarball),
  )
})

describe('the package in an empty folder, with its production dependencies alone', () => {
  const program = join(app, 'node_modules/.bin/groundplan')

  test('holds what runs, and nothing of the sources', async () => {
    const installed = join(app, 'node_modules/groundplan')
    expect(readdirSync(installed).sort()).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'package.json', 'schema', 'templates']),
    )
    expect(existsSync(join(installed, 'compiler'))).toBe(false)
    expect(existsSync(join(app, 'node_modules/typescript'))).toBe(false)
    expect(existsSync(join(app, 'node_modules/vitest'))).toBe(false)
  })

  test('init, check, compile and schema', async () => {
    await run(app, program, 'init', '--name', 'shop')
    expect(readFileSync(join(app, 'architecture.yaml'), 'utf8')).toContain(
      '$schema=node_modules/groundplan/schema/architecture.schema.json',
    )
    expect((await run(app, program, 'check')).stderr).toContain('shop: 2 resources, nothing to object to')
    await run(app, program, 'compile', '--format', 'yaml')
    expect(readdirSync(join(app, 'build/shop')).sort()).toEqual([
      'README.md',
      'manifest.json',
      'origins.json',
      'template.yaml',
    ])
    expect(JSON.parse((await run(app, program, 'schema')).stdout)).toHaveProperty('$defs')
  })

  test('build packs a function', async () => {
    writeFileSync(
      join(app, 'functions.yaml'),
      'groundplan: 1\nname: fn\nfunctions:\n  hello: { code: hello }\n',
    )
    mkdirSync(join(app, 'hello'))
    writeFileSync(join(app, 'hello/index.ts'), 'export const handler = async (name: string) => name\n')
    await run(app, program, 'build', 'functions.yaml')
    expect(readdirSync(join(app, 'build/fn/functions'))).toHaveLength(1)
  })

  test('the programmatic interface, typed', async () => {
    const text = `
import { readFileSync } from 'node:fs'
import { type Compilation, compile, loadRenderer, nodeHost } from 'groundplan'

const path = 'architecture.yaml'
const good: Compilation = await compile({ path, text: readFileSync(path, 'utf8') }, nodeHost('.'))
const name: string | undefined = good.result?.manifest.stackName
const wrong = await compile({ path, text: 'groundplan: 1\\nname: x\\nstorag: {}\\n' }, nodeHost('.'))
const json = await loadRenderer('json')
// @ts-expect-error a path is a text
await compile({ path: 1, text: '' }, nodeHost('.')).catch(() => {})
console.log(name, json(wrong.diagnostics, { colour: false, width: 80, verbose: false, version: '1' }))
`
    writeFileSync(join(app, 'use.ts'), text)
    const settings = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node']
    await run(
      app,
      process.execPath,
      join(root, 'node_modules/typescript/bin/tsc'),
      ...settings,
      '--typeRoots',
      join(root, 'node_modules/@types'),
      'use.ts',
    )
    const { stdout } = await run(app, 'node', 'use.js')
    expect(stdout).toMatch(/^shop \{/)
    expect(JSON.parse(stdout.slice('shop '.length)).diagnostics[0]).toMatchObject({ line: 3, column: 1 })
  })
})
