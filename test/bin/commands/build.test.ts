import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bucket, machines, project, sources } from './project.ts'

const files = { 'architecture.yaml': machines, ...sources }

test('makes every artifact, and the manifest and the README have what they turned out to be', async () => {
  const { run, json, read, cwd } = project(files)
  const { out, err, exitCode } = await run('build')
  expect({ out, exitCode }).toEqual({ out: '', exitCode: 0 })
  expect(err).toMatch(/^packing hello\npacking workers\nshop: 30 resources/)
  const { artifacts, parameters } = json('build/shop/manifest.json')
  for (const { file, sha256, size } of artifacts) {
    const bytes = readFileSync(join(cwd, 'build/shop', file))
    expect([file, hash(bytes), bytes.length]).toEqual([file, sha256, size])
  }
  const archive = artifacts.find((artifact: { kind: string }) => artifact.kind === 'service')
  expect(parameters[archive.sha256Parameter]).toEqual({
    type: 'String',
    required: false,
    value: archive.sha256,
  })
  expect(read('build/shop/README.md')).toContain(`${archive.sha256Parameter}=${archive.sha256}`)
  const zip = artifacts.find((artifact: { kind: string }) => artifact.kind === 'function')
  expect(Object.keys(unzipSync(readFileSync(join(cwd, 'build/shop', zip.file))))).toEqual(['index.js'])
})

test('what was made once is taken from the cache', async () => {
  const { run } = project(files)
  await run('build')
  const again = await run('build', '--out', 'other')
  expect(again.exitCode).toBe(0)
  expect(again.err).not.toContain('packing')
})

test('a file of the folder that was damaged is mended, even at the same size', async () => {
  const { run, json, write, cwd } = project(files)
  await run('build')
  const { file, sha256, size } = json('build/shop/manifest.json').artifacts.find(
    (artifact: { kind: string }) => artifact.kind === 'function',
  )
  write(`build/shop/${file}`, Buffer.alloc(size))
  expect((await run('build')).exitCode).toBe(0)
  expect(hash(readFileSync(join(cwd, 'build/shop', file)))).toBe(sha256)
})

test('a mistake in a source is blamed there, and nothing is written', async () => {
  const { run, files: filesOf, write } = project(files)
  write('hello/word.ts', "export const word = 'hello\n")
  const { err, exitCode } = await run('build', '--quiet')
  expect(exitCode).toBe(1)
  expect(err).toMatch(/hello\/word.ts:1:\d+/)
  expect(filesOf('build')).toEqual([])
})

test('a spec in error packs nothing', async () => {
  const { run, write } = project(files)
  write('architecture.yaml', machines.replace('subnets: private', 'subnets: privat'))
  const { err, exitCode } = await run('build')
  expect(exitCode).toBe(1)
  expect(err).not.toContain('packing')
})

test('a spec without artifacts is compiled', async () => {
  const { run, files } = project({ 'architecture.yaml': bucket })
  const { err, exitCode } = await run('build')
  expect(exitCode).toBe(0)
  expect(err).not.toContain('packing')
  expect(files('build/shop')).toContain('template.json')
})

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
