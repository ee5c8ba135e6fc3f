import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, cached } from '../../bundle/build.ts'
import { Cache } from '../../bundle/cache.ts'
import { cacheFolder } from '../../bundle/cache-folder.ts'
import { artifactOf, projectOf, temporaryFolder } from './disk-project.ts'

const files = { 'fn/index.ts': 'export const handler = 1\n' }

test('nothing is there before it is built, and the same bytes afterwards', async () => {
  const project = projectOf(files)
  const artifact = artifactOf(project)
  const cache = new Cache(temporaryFolder())
  expect(await cached(artifact, project, cache)).toBeUndefined()
  const first = await build(artifact, project, cache)
  expect(await cached(artifact, project, cache)).toEqual(first)
  expect(first.built!.sha256).toBe(project.host.sha256(readFileSync(first.built!.path)))
  expect(first.built!.size).toBe(readFileSync(first.built!.path).length)
})

test.each(['truncated', 'changed', 'index'])('what is damaged (%s) is built again', async damage => {
  const project = projectOf(files)
  const artifact = artifactOf(project)
  const cache = new Cache(temporaryFolder())
  const { built } = await build(artifact, project, cache)
  if (damage === 'truncated') truncateSync(built!.path, 10)
  if (damage === 'changed') writeFileSync(built!.path, 'x'.repeat(built!.size))
  if (damage === 'index')
    writeFileSync(join(cache.folder, 'inputs', `${artifact.inputsSha256}.json`), '{"sha')
  expect(await cached(artifact, project, cache)).toBeUndefined()
  expect((await build(artifact, project, cache)).built).toEqual(built)
  expect(project.host.sha256(readFileSync(built!.path))).toBe(built!.sha256)
})

test('many builds at once share a cache and leave nothing behind', async () => {
  const project = projectOf({ ...files, 'fn/large.bin': Buffer.alloc(3_000_000, 'groundplan') })
  const cache = new Cache(temporaryFolder())
  const requests = Array.from({ length: 8 }, (_, i) =>
    artifactOf(project, i % 2 ? { kind: 'service', runtime: 'nodejs24' } : {}),
  )
  const results = await Promise.all(requests.map(artifact => build(artifact, project, cache)))
  expect(new Set(results.map(result => result.built!.sha256)).size).toBe(2)
  expect(readdirSync(join(cache.folder, 'objects'))).toHaveLength(2)
  expect(readdirSync(join(cache.folder, 'tmp'))).toEqual([])
})

test('files that changed since the compilation are not packed under the old name', async () => {
  const project = projectOf(files)
  const artifact = artifactOf(project)
  writeFileSync(join(project.root, 'fn/index.ts'), 'export const handler = 2\n')
  const { built, diagnostics } = await build(artifact, project, new Cache(temporaryFolder()))
  expect(built).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'GP5016' }])
})

test("the cache lies where the user says, or in the system's place for caches", () => {
  expect(cacheFolder({ GROUNDPLAN_CACHE: '/a', XDG_CACHE_HOME: '/b' }, '/home/me')).toBe('/a')
  expect(cacheFolder({ XDG_CACHE_HOME: '/b' }, '/home/me')).toBe(join('/b', 'groundplan'))
  expect(cacheFolder({}, '/home/me')).toBe(join('/home/me', '.cache', 'groundplan'))
})
