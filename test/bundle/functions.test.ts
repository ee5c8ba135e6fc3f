import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type BuildResult, build } from '../../bundle/build.ts'
import { Cache } from '../../bundle/cache.ts'
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts'
import { artifactOf, projectOf, temporaryFolder } from './disk-project.ts'

type Files = Parameters<typeof projectOf>[0]

function buildFunction(files: Files, request: Parameters<typeof artifactOf>[1] = {}): Promise<BuildResult> {
  const project = projectOf(files)
  return build(artifactOf(project, request), project, new Cache(temporaryFolder()))
}

function entries(result: BuildResult): Record<string, string> {
  expect(result.diagnostics).toEqual([])
  const files = unzipSync(readFileSync(result.built!.path))
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  )
}

/** `path:line:col` of what is blamed, and the text of it. */
function blamed({ origin, span }: Diagnostic) {
  const { line, column } = origin.file.locate(span.start)
  return {
    at: `${origin.file.path}:${line}:${column}`,
    text: origin.file.text.slice(span.start, span.end),
    exact: origin.exact,
  }
}

test('a TypeScript function becomes one CommonJS file that answers', async () => {
  const result = await buildFunction({
    'fn/index.ts': `import { greet } from './lib/greet.ts'\nexport const handler = async (event: { name: string }) => greet(event.name)\n`,
    'fn/lib/greet.ts': 'export const greet = (name: string): string => `hello ${name}`\n',
  })
  const files = entries(result)
  expect(Object.keys(files)).toEqual(['index.js'])
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'index.js'), files['index.js']!)
  const script = `require('./index.js').handler({ name: 'you' }).then(console.log)`
  expect(execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' })).toBe(
    'hello you\n',
  )
})

test('the AWS SDK stays outside, an installed package goes in with its licence', async () => {
  const files = entries(
    await buildFunction({
      'fn/index.ts': `import { S3 } from '@aws-sdk/client-s3'\nimport { one } from 'one'\nexport const handler = () => [S3, one]\n`,
      'node_modules/one/package.json': '{"name":"one","version":"1.0.0","main":"index.js"}',
      'node_modules/one/index.js': '/*! one, MIT */\nexports.one = require("./other.js")\n',
      'node_modules/one/other.js': 'module.exports = 11111\n',
    }),
  )
  expect(files['index.js']).toContain('require("@aws-sdk/client-s3")')
  expect(files['index.js']).toContain('11111')
  expect(files['index.js']).toContain('/*! one, MIT */')
})

test('a Python function keeps its files', async () => {
  const files = {
    'fn/lambda_function.py': 'from lib import a\n',
    'fn/lib/a.py': 'x = 1\r\n',
    'fn/test_a.py': '',
  }
  expect(entries(await buildFunction(files, { runtime: 'python3.13' }))).toEqual({
    'lambda_function.py': 'from lib import a\n',
    'lib/a.py': 'x = 1\r\n',
  })
})

test('every entry is a plain file of mode 0644 and of one date', async () => {
  const { built } = await buildFunction({ 'fn/index.py': 'x = 1\n' }, { runtime: 'python3.13' })
  expect(execFileSync('python3', ['-c', listZip, built!.path], { encoding: 'utf8' })).toBe(
    'index.py (1980, 1, 1, 12, 0, 0) 0o100644\n',
  )
})

const listZip =
  'import sys, zipfile\nfor i in zipfile.ZipFile(sys.argv[1]).infolist(): print(i.filename, i.date_time, oct(i.external_attr >> 16))'

test('a syntax error is blamed where it stands, counted in UTF-16', async () => {
  const { built, diagnostics } = await buildFunction({
    'fn/index.ts': `export const handler = () => {\r\n  const é = '😀' const b = 1\r\n}\r\n`,
  })
  expect(built).toBeUndefined()
  expect(diagnostics.map(blamed)).toEqual([{ at: 'specs/fn/index.ts:2:18', text: 'const', exact: true }])
  expect(diagnostics[0]).toMatchObject({
    code: 'GP5010',
    severity: 'error',
    message: 'Expected ";" but found "const"',
  })
})

test('a package that is not installed is blamed at its import', async () => {
  const { diagnostics } = await buildFunction({
    'fn/index.ts': `import z from '@scope/zed/sub'\nexport const handler = z\n`,
  })
  expect(diagnostics.map(blamed)).toEqual([
    { at: 'specs/fn/index.ts:1:15', text: "'@scope/zed/sub'", exact: true },
  ])
  expect(diagnostics[0]!.help).toContain('npm install @scope/zed')
})

test.each(['../shared.ts', './lib/a.test.ts', 'linked'])(
  'an import of %s leaves the function',
  async path => {
    const project = projectOf({
      'fn/index.ts': `export const handler = 1\nimport '${path}'\n`,
      'fn/lib/a.test.ts': '',
      'shared.ts': '',
      'packages/linked/index.js': '',
    })
    mkdirSync(join(project.root, 'node_modules'))
    symlinkSync(join(project.root, 'packages/linked'), join(project.root, 'node_modules/linked'), 'dir')
    const { built, diagnostics } = await build(artifactOf(project), project, new Cache(temporaryFolder()))
    expect(built).toBeUndefined()
    expect(diagnostics.map(blamed)).toEqual([{ at: 'specs/fn/index.ts:2:8', text: `'${path}'`, exact: true }])
    expect(diagnostics[0]).toMatchObject({ code: 'GP5011' })
    expect(diagnostics[0]!.message).toContain('is not part of the function')
  },
)

test('a function without a handler is refused', async () => {
  for (const source of ['export const other = 1\n', 'console.log(1)\nexport {}\n']) {
    const { built, diagnostics } = await buildFunction({ 'fn/index.ts': source })
    expect(built).toBeUndefined()
    expect(diagnostics.map(blamed)).toEqual([{ at: 'specs/fn/index.ts:1:1', text: '', exact: true }])
    expect(diagnostics[0]).toMatchObject({ code: 'GP5013' })
  }
  for (const source of [
    'exports.handler = 1',
    'const main = 1; export { main as handler }',
    'export function handler() {}',
  ])
    entries(await buildFunction({ 'fn/index.ts': source }))
})

test('what esbuild warns of is a warning, from the cache too', async () => {
  const project = projectOf({ 'fn/index.js': 'exports.handler = x => x === NaN\n' })
  const cache = new Cache(temporaryFolder())
  const first = await build(artifactOf(project), project, cache)
  expect(first.built).toBeDefined()
  expect(first.diagnostics.map(blamed)).toEqual([{ at: 'specs/fn/index.js:1:26', text: '===', exact: true }])
  expect(first.diagnostics[0]!.severity).toBe('warning')
  expect(await build(artifactOf(project), project, cache)).toEqual(first)
})

test("the project's tsconfig.json plays no part", async () => {
  const files = { 'fn/index.ts': 'class A { x = 1 }\nexport const handler = A\n' }
  const configured = {
    ...files,
    'tsconfig.json': '{"compilerOptions":{"target":"es5","useDefineForClassFields":false}}',
  }
  expect((await buildFunction(configured)).built!.sha256).toBe((await buildFunction(files)).built!.sha256)
})
