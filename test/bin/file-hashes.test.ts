import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FileHashes } from '../../bin/file-hashes.ts'

const large = Buffer.alloc(300 * 1024, 'a')
const longAfter = () => Date.now() + 60_000

/** Hashes with a count of how often a file was really read. */
function counting() {
  const reads: string[] = []
  return {
    reads,
    hash: (path: string) => {
      reads.push(path)
      return Buffer.from(readFileSync(path).subarray(0, 32)).toString('hex')
    },
  }
}

test('a large file is read once, in this process and in the next', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashes-'))
  const file = join(folder, 'model')
  writeFileSync(file, large)
  const { reads, hash } = counting()
  const first = new FileHashes(folder, longAfter).of(file, hash)
  expect(new FileHashes(folder, longAfter).of(file, hash)).toBe(first)
  expect(reads).toHaveLength(1)
})

test('a file that changed is read again, also when its size and time did not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashes-'))
  const file = join(folder, 'model')
  writeFileSync(file, large)
  const { hash } = counting()
  const before = new FileHashes(folder, longAfter).of(file, hash)
  writeFileSync(file, Buffer.alloc(large.length, 'b'))
  utimesSync(file, 1_000_000, 1_000_000)
  expect(new FileHashes(folder, longAfter).of(file, hash)).not.toBe(before)
})

test('a file that was only just written is not remembered: it could change within the same tick', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashes-'))
  const file = join(folder, 'model')
  writeFileSync(file, large)
  const { reads, hash } = counting()
  new FileHashes(folder, Date.now).of(file, hash)
  new FileHashes(folder, Date.now).of(file, hash)
  expect(reads).toHaveLength(2)
})

test('a damaged index, or a folder that cannot be written, costs only time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashes-'))
  const file = join(folder, 'model')
  writeFileSync(file, large)
  writeFileSync(join(folder, 'file-hashes.json'), '{"')
  const { hash } = counting()
  expect(new FileHashes(folder, longAfter).of(file, hash)).toHaveLength(64)
  expect(new FileHashes(file, longAfter).of(file, hash)).toHaveLength(64)
})
