import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runWatch } from '../../bin/watch.ts'

let root: string
let spec: string
let calls: string[][]
let stop: AbortController
let end: Promise<void>

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'groundplan-'))
  spec = join(root, 'architecture.yaml')
  writeFileSync(spec, 'a: 1')
  calls = []
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await end
  rmSync(root, { recursive: true, force: true })
})

test('every write is seen', async () => {
  start([spec])
  for (let i = 1; i <= 5; i++) {
    writeFileSync(spec, `a: ${i}`)
    await until(i)
    await sleep(5)
  }
  expect(calls).toEqual(Array(5).fill([spec]))
})

test('a save by renaming a new file over the old one is seen, every time', async () => {
  start([spec])
  for (let i = 1; i <= 5; i++) {
    writeFileSync(join(root, '.spec.swp'), `a: ${i}`)
    renameSync(join(root, '.spec.swp'), spec)
    await until(i)
  }
  expect(calls).toHaveLength(5)
})

test('other files of the folder are nothing to it', async () => {
  start([spec])
  writeFileSync(join(root, 'other.txt'), 'x')
  await sleep(40)
  expect(calls).toEqual([])
})

test('a file that is deleted, one that comes, and one in a folder that comes', async () => {
  const overlay = join(root, 'environments/deep/test.yaml')
  start([spec, overlay])
  unlinkSync(spec)
  await until(1)
  mkdirSync(join(root, 'environments/deep'), { recursive: true })
  await sleep(20)
  writeFileSync(overlay, 'b: 1')
  await until(2)
  rmSync(join(root, 'environments'), { recursive: true })
  await until(3)
  mkdirSync(join(root, 'environments/deep'), { recursive: true })
  await sleep(20)
  writeFileSync(overlay, 'b: 2')
  await until(4)
  expect(calls).toEqual([[spec], [overlay], [overlay], [overlay]])
})

test('a change during a run makes one more run, never a second one at the same time', async () => {
  let running = 0
  let most = 0
  start([spec], async () => {
    most = Math.max(most, ++running)
    await sleep(30)
    running--
    return undefined
  })
  writeFileSync(spec, 'a: 22')
  await until(1)
  writeFileSync(spec, 'a: 333')
  writeFileSync(spec, 'a: 4444')
  await until(2)
  await sleep(60)
  expect([calls.length, most]).toEqual([2, 1])
})

test('a run may name other files to watch', async () => {
  const second = join(root, 'second.yaml')
  start([spec], () => [second])
  writeFileSync(spec, 'a: 2')
  await until(1)
  writeFileSync(spec, 'a: 3')
  await sleep(40)
  writeFileSync(second, 'b: 1')
  await until(2)
  expect(calls).toEqual([[spec], [second]])
})

test('it fails with what a run throws', async () => {
  const failing = runWatch([spec], () => Promise.reject(new Error('broken')), stop.signal)
  writeFileSync(spec, 'a: 2')
  await expect(failing).rejects.toThrow('broken')
})

type Files = readonly string[] | undefined

function start(files: readonly string[], then: () => Files | Promise<Files> = () => undefined): void {
  const onChange = async (changed: readonly string[]) => {
    calls.push([...changed])
    return await then()
  }
  end = runWatch(files, onChange, stop.signal)
}

async function until(count: number): Promise<void> {
  const deadline = performance.now() + 2000
  while (calls.length < count && performance.now() < deadline) await sleep(1)
  expect(calls.length).toBe(count)
}
