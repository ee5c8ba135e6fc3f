import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nodeHost } from '../../bin/host.ts'

const root = mkdtempSync(join(tmpdir(), 'groundplan-'))
afterAll(() => rmSync(root, { recursive: true }))
const host = nodeHost(join(root, 'specs'))

for (const path of ['specs/a.yaml', 'code/b.js', 'code/a/z.js', 'code/a.js', 'code/ｚ.js', 'code/𝒳.js'])
  put(path)
for (const path of [
  'code/node_modules/x/i.js',
  'code/.git/HEAD',
  'code/deep/node_modules/y.js',
  'secret.txt',
])
  put(path)
symlinkSync('b.js', join(root, 'code/inside.js'))
symlinkSync('../secret.txt', join(root, 'code/outside.txt'))
symlinkSync('nothing', join(root, 'code/dangling'))
symlinkSync('..', join(root, 'code/loop'))

test('files are read relative to the folder of the spec, outside it too', () => {
  expect(text('a.yaml')).toBe('specs/a.yaml')
  expect(text('../code/b.js')).toBe('code/b.js')
})

test.each(['none.yaml', '../code', 'a.yaml/b', 'with\0zero', 'x'.repeat(300)])('%j is no file', path => {
  expect(host.readFile(path)).toBeUndefined()
})

test('a folder is listed by code point, without what is not its own', () => {
  expect(host.listFiles('../code')).toEqual(['a.js', 'a/z.js', 'b.js', 'inside.js', 'ｚ.js', '𝒳.js'])
  expect(host.listFiles('../none')).toBeUndefined()
  expect(host.listFiles('a.yaml')).toBeUndefined()
})

test('the hash is that of SHA-256', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(host.sha256('abc')).toBe(abc)
  expect(host.sha256(new TextEncoder().encode('abc'))).toBe(abc)
})

function put(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), path)
}

function text(path: string): string {
  return new TextDecoder().decode(host.readFile(path))
}
