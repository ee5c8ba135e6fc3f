import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../../bin/write-folder/file-system.ts'
import { type Written, writeFolder } from '../../../bin/write-folder/write-folder.ts'

let root: string
let folder: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'groundplan-'))
  folder = join(root, 'build', 'shop')
})
afterEach(() => rmSync(root, { recursive: true }))

const bundle = 'functions/gate-0123456789ab.zip'
const otherBundle = 'functions/gate-ba9876543210.zip'
const manifest = (artifact: string, files: string[] = []) =>
  JSON.stringify({
    stackName: 'shop',
    parameters: {},
    capabilities: [],
    artifacts: [{ path: artifact }],
    files,
  })
const first = new Map([
  ['template.json', '{"Resources":{}}'],
  ['user-data/web.sh', '#!/bin/bash\n'],
  ['manifest.json', manifest(bundle)],
])
const second = new Map([
  ['template.yaml', 'Resources: {}\n'],
  ['nested/data.json', '{}'],
  ['files/upstream.env', 'A=1\n'],
  ['manifest.json', manifest(bundle, ['files/upstream.env'])],
])

test('writes a folder and replaces it whole', () => {
  expect(write(first)).toEqual({ kind: 'written' })
  expect(contents(folder)).toEqual(Object.fromEntries(first))
  expect(write(second)).toEqual({ kind: 'written' })
  expect(contents(folder)).toEqual(Object.fromEntries(second))
  expect(write(first)).toEqual({ kind: 'written' })
  expect(readdirSync(dirname(folder))).toEqual(['shop'])
})

test('touches nothing where every byte is the same', () => {
  write(first)
  const before = statSync(folder, { bigint: true })
  expect(write(new Map([...first].reverse()))).toEqual({ kind: 'unchanged' })
  const after = statSync(folder, { bigint: true })
  expect([after.ino, after.ctimeNs]).toEqual([before.ino, before.ctimeNs])
  expect(write(new Map([...first, ['README.md', 'new']]))).toEqual({ kind: 'written' })
})

test('keeps what build made while the manifest names it, and drops it afterwards', () => {
  write(first)
  put(bundle, 'zip')
  expect(write(first)).toEqual({ kind: 'unchanged' })
  expect(write(second)).toEqual({ kind: 'written' })
  expect(contents(folder)).toEqual({ ...Object.fromEntries(second), [bundle]: 'zip' })
  const third = new Map([...first, ['manifest.json', manifest(otherBundle)]])
  write(third)
  expect(contents(folder)).toEqual(Object.fromEntries(third))
})

describe('a folder that is not an earlier build is refused and left alone', () => {
  test.each<[string, Record<string, string>, string]>([
    ['notes', { 'notes.txt': 'mine' }, 'it holds notes.txt and no manifest.json of ours'],
    ["somebody else's manifest", { 'manifest.json': '{"name":"a web app"}' }, 'is not a build of Groundplan'],
    ['a broken manifest', { 'manifest.json': '{' }, 'is not a build of Groundplan'],
    ['a file more', { ...Object.fromEntries(first), 'notes.txt': 'mine' }, 'holds notes.txt, which'],
    [
      'a file more below',
      { ...Object.fromEntries(first), 'files/mine.env': 'x' },
      'holds files/mine.env, which',
    ],
    ['a repository', { '.git/HEAD': 'ref' }, 'it holds .git/HEAD and no manifest.json'],
  ])('%s', (_, files, reason) => {
    for (const [path, text] of Object.entries(files)) put(path, text)
    expect(write(second)).toMatchObject({ kind: 'refused', message: expect.stringContaining(reason) })
    expect(contents(folder)).toEqual(files)
    expect(readdirSync(dirname(folder))).toEqual(['shop'])
  })

  test('a file in its place, a link in it, the folder that the command runs in', () => {
    mkdirSync(dirname(folder))
    writeFileSync(folder, 'a file')
    expect(write(first)).toMatchObject({ kind: 'refused', message: 'build/shop is not a folder' })
    rmSync(folder)
    write(first)
    symlinkSync(root, join(folder, 'link'))
    expect(write(second)).toMatchObject({ kind: 'refused', message: expect.stringContaining('holds link') })
    rmSync(join(folder, 'link'))
    const inside = writeFolder(folder, second, join(folder, 'user-data'), 'build/shop')
    expect(inside).toMatchObject({ kind: 'refused', message: expect.stringContaining('runs inside it') })
    expect(contents(folder)).toEqual(Object.fromEntries(first))
  })
})

test('an empty folder, one that a file manager looked into, and a link to a folder are fine', () => {
  mkdirSync(folder, { recursive: true })
  expect(write(first)).toEqual({ kind: 'written' })
  put('.DS_Store', 'litter')
  expect(write(second)).toEqual({ kind: 'written' })
  symlinkSync(folder, join(root, 'link'))
  expect(writeFolder(join(root, 'link'), first, root, 'link')).toEqual({ kind: 'written' })
  expect(contents(folder)).toEqual(Object.fromEntries(first))
})

test('a path that leaves the folder is never written', () => {
  for (const path of ['../evil', '/etc/evil', 'a/../../evil', 'a//b', '']) {
    expect(() => write(new Map([[path, 'x']]))).toThrow(TypeError)
  }
})

describe('whichever call fails or is the last one', () => {
  const calls = countCalls()

  test('there are calls that can fail', () => expect(calls).toBeGreaterThan(10))

  test.each(Array.from({ length: calls }, (_, n) => n))(
    'the system refuses call %i: old or new, nothing beside',
    n => {
      write(first)
      put(bundle, 'zip')
      const result = write(second, failing(n, false))
      const old = { ...Object.fromEntries(first), [bundle]: 'zip' }
      if (result.kind === 'refused') {
        expect(contents(folder)).toEqual(old)
        expect(result.message).toMatch(/^build\/shop could not be written: disk full/)
      } else expect(contents(folder)).toEqual({ ...Object.fromEntries(second), [bundle]: 'zip' })
      expect(write(second).kind).not.toBe('refused')
      expect(readdirSync(dirname(folder))).toEqual(['shop'])
    },
  )

  test.each(Array.from({ length: calls }, (_, n) => n))(
    'the process dies before call %i: the next run mends it',
    n => {
      write(first)
      put(bundle, 'zip')
      const dying = expect(() => write(second, failing(n, true)))
      if (n < calls - 1) dying.toThrow('killed')
      else dying.not.toThrow() // The last call clears away the old build, and may fail.
      const third = new Map([...second, ['README.md', 'third']])
      expect(write(third)).toEqual({ kind: 'written' })
      expect(contents(folder)).toEqual({ ...Object.fromEntries(third), [bundle]: 'zip' })
      expect(readdirSync(dirname(folder))).toEqual(['shop'])
    },
  )

  test('what a process that is gone left behind is cleared away', () => {
    write(first)
    mkdirSync(join(dirname(folder), '.shop.groundplan-new-999999999'))
    writeFileSync(join(dirname(folder), '.shop.groundplan-file-999999999'), '')
    mkdirSync(join(dirname(folder), `.shop.groundplan-new-${process.ppid}`))
    write(second)
    expect(readdirSync(dirname(folder))).toEqual([`.shop.groundplan-new-${process.ppid}`, 'shop'])
  })
})

function write(files: ReadonlyMap<string, string>, fs?: FileSystem): Written {
  return writeFolder(folder, files, root, 'build/shop', fs)
}

function put(path: string, text: string, below = folder): void {
  mkdirSync(dirname(join(below, path)), { recursive: true })
  writeFileSync(join(below, path), text)
}

function contents(of: string, below = ''): Record<string, string> {
  const entries = readdirSync(join(of, below), { withFileTypes: true }).flatMap(entry => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) return Object.entries(contents(of, path))
    return [[path, readFileSync(join(of, path), 'utf8')] as const]
  })
  return Object.fromEntries(entries)
}

/** A file system whose call number `n` that changes something fails; after a death, all later ones too. */
function failing(n: number, isDeath: boolean): FileSystem {
  let call = 0
  const guarded = <A extends unknown[]>(change: (...args: A) => void) => {
    return (...args: A): void => {
      const now = call++
      if (isDeath && now >= n) throw new Error('killed')
      if (now === n) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' })
      change(...args)
    }
  }
  const { write, makeFolder, rename, remove, link } = nodeFileSystem
  return {
    ...nodeFileSystem,
    write: guarded(write),
    makeFolder: guarded(makeFolder),
    rename: guarded(rename),
    remove: guarded(remove),
    link: guarded(link),
  }
}

function countCalls(): number {
  const base = mkdtempSync(join(tmpdir(), 'groundplan-'))
  const target = join(base, 'build', 'shop')
  writeFolder(target, first, base, 'shop')
  put(bundle, 'zip', target)
  let calls = 0
  const counting = Object.fromEntries(
    Object.entries(nodeFileSystem).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        if (['write', 'makeFolder', 'rename', 'remove', 'link'].includes(name)) calls++
        return (call as (...args: unknown[]) => unknown)(...args)
      },
    ]),
  ) as FileSystem
  writeFolder(target, second, base, 'shop', counting)
  rmSync(base, { recursive: true })
  return calls
}
