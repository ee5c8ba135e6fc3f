import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type BuildResult, build } from '../../bundle/build.ts'
import { Cache } from '../../bundle/cache.ts'
import { artifactOf, projectOf, temporaryFolder } from './disk-project.ts'

function buildService(project: ReturnType<typeof projectOf>): Promise<BuildResult> {
  return build(
    artifactOf(project, { kind: 'service', runtime: 'nodejs24' }),
    project,
    new Cache(temporaryFolder()),
  )
}

/** Unpacks by other hands than those that packed: Node's own zstd and the system's tar. */
function unpack(result: BuildResult): string {
  expect(result.diagnostics).toEqual([])
  const folder = temporaryFolder()
  const tar = join(folder, 'archive.tar')
  writeFileSync(tar, zstdDecompressSync(readFileSync(result.built!.path)))
  execFileSync('tar', ['-xpf', tar, '-C', folder])
  rmSync(tar)
  return folder
}

function listing(folder: string): string[] {
  const script = 'find . ! -type d -printf "%m %T@ %P %l\\n" | LC_ALL=C sort -k3'
  return execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(line => line.trim())
}

const date = '315532800.0000000000'

test('a service archive holds the files of its folder, programs executable, and says what it holds', async () => {
  const long = `${'deep/'.repeat(30)}naïve.txt`
  const project = projectOf({
    'fn/server.js': 'listen()\n',
    'fn/bin/start': '#!/bin/sh\nexec node server.js\n',
    [`fn/${long}`]: 'ü',
    'fn/empty': '',
    'fn/.env': 'SECRET=1',
    'fn/node_modules/a/index.js': '',
    'fn/server.test.js': '',
  })
  const artifact = artifactOf(project, { kind: 'service', runtime: 'nodejs24' })
  const result = await build(artifact, project, new Cache(temporaryFolder()))
  const folder = unpack(result)
  expect(listing(folder)).toEqual([
    `755 ${date} bin/start`,
    `644 ${date} ${long}`,
    `644 ${date} empty`,
    `644 ${date} groundplan-artifact.json`,
    `644 ${date} server.js`,
  ])
  expect(readFileSync(join(folder, long), 'utf8')).toBe('ü')
  const description = JSON.parse(readFileSync(join(folder, 'groundplan-artifact.json'), 'utf8'))
  expect(description).toMatchObject({
    version: 1,
    runtime: 'nodejs24',
    architecture: 'arm64',
    inputsSha256: artifact.inputsSha256,
    from: 'folder',
  })
  expect(description.files.map((file: { path: string }) => file.path)).toEqual([
    'bin/start',
    long,
    'empty',
    'server.js',
  ])
})

test("a service's own bundle script makes what its archive holds", async () => {
  const script = `node -e "const fs = require('fs'); fs.mkdirSync(process.env.OUT + '/app'); fs.writeFileSync(process.env.OUT + '/app/made', process.env.ARCHITECTURE, { mode: 0o700 }); fs.symlinkSync('app/made', process.env.OUT + '/link')"`
  const result = await buildService(
    projectOf({
      'fn/package.json': JSON.stringify({ scripts: { 'groundplan:bundle': script } }),
      'fn/source.js': '',
    }),
  )
  const folder = unpack(result)
  expect(listing(folder)).toEqual([
    `755 ${date} app/made`,
    `644 ${date} groundplan-artifact.json`,
    `777 ${date} link app/made`,
  ])
  expect(readFileSync(join(folder, 'link'), 'utf8')).toBe('arm64')
})

test.each([
  [
    'echo first; echo no model >&2; exit 3',
    'the script groundplan:bundle ended with exit code 3',
    'no model',
  ],
  ['true', "the script's output cannot be archived: it left the folder OUT empty", ''],
  [
    'ln -s /etc/passwd $OUT/x',
    "the script's output cannot be archived: the link x leads out of the archive",
    '',
  ],
  [
    'touch $OUT/groundplan-artifact.json',
    'a service cannot have a file groundplan-artifact.json of its own',
    '',
  ],
  ['touch $OUT/a; touch left-behind', 'the files of fn changed while they were being packed', 'OUT only'],
])('a bundle script that does `%s` is refused', async (script, message, help) => {
  const json = JSON.stringify({ scripts: { 'groundplan:bundle': script } }, undefined, 2)
  const { built, diagnostics } = await buildService(projectOf({ 'fn/package.json': json }))
  expect(built).toBeUndefined()
  expect(diagnostics.map(each => each.message)).toEqual([message])
  expect(diagnostics[0]!.help).toContain(help)
})

test('a failing bundle script is blamed at its key in package.json', async () => {
  const json = JSON.stringify({ scripts: { 'groundplan:bundle': 'exit 1' } }, undefined, 2)
  const { diagnostics } = await buildService(projectOf({ 'fn/package.json': json }))
  const { origin, span } = diagnostics[0]!
  expect(origin.file.path).toBe('specs/fn/package.json')
  expect(origin.file.locate(span.start)).toEqual({ line: 3, column: 5 })
  expect(origin.file.text.slice(span.start, span.end)).toBe('"groundplan:bundle"')
})

test('what no file is to blame for is blamed on the spec, as the nearest known place', async () => {
  const project = projectOf({ 'fn/package.json': '{}' })
  const artifact = artifactOf(project, { kind: 'service' })
  const cache = new Cache(join(project.root, 'fn/package.json'))
  const { diagnostics } = await build(artifact, project, cache)
  expect(diagnostics).toMatchObject([{ code: 'GP5017', origin: { pointer: '/code', exact: false } }])
  expect(diagnostics[0]!.message).toContain('cannot be written (ENOTDIR)')
})
