import { mkdirSync, readFileSync, renameSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Smaller files are read and hashed in less time than it takes to look them up. */
const worthwhile = 256 * 1024

/** A file that was written just before it was hashed may change again without its times telling. */
const settled = 2000

type Entry = readonly [size: number, modified: number, changed: number, inode: number, sha256: string]

/**
 * Remembers the SHA-256 of large files between runs, by what git goes by: size, times and inode. `hash` reads and
 * hashes a file. What is remembered only ever saves time: an index that is missing, damaged or unwritable is empty.
 */
export class FileHashes {
  readonly #index: string
  readonly #now: () => number
  #entries: Map<string, Entry> | undefined

  constructor(cacheFolder: string, now: () => number) {
    this.#index = join(cacheFolder, 'file-hashes.json')
    this.#now = now
  }

  /** The SHA-256 of the file `path` (absolute), in hex. */
  of(path: string, hash: (path: string) => string): string {
    const stats = statSync(path)
    if (stats.size < worthwhile) return hash(path)
    this.#entries ??= read(this.#index)
    const known = this.#entries.get(path)
    const state = stateOf(stats)
    if (known && state.every((value, i) => value === known[i])) return known[4]
    const sha256 = hash(path)
    if (this.#now() - stats.mtimeMs > settled) {
      this.#entries.set(path, [...state, sha256])
      write(this.#index, this.#entries)
    }
    return sha256
  }
}

function stateOf({ size, mtimeMs, ctimeMs, ino }: Stats): [number, number, number, number] {
  return [size, mtimeMs, ctimeMs, ino]
}

function read(index: string): Map<string, Entry> {
  try {
    const entries = Object.entries(JSON.parse(readFileSync(index, 'utf8')) as Record<string, Entry>)
    return new Map(entries.filter(([, entry]) => /^[0-9a-f]{64}$/.test(entry[4])))
  } catch {
    return new Map()
  }
}

function write(index: string, entries: ReadonlyMap<string, Entry>): void {
  try {
    mkdirSync(dirname(index), { recursive: true, mode: 0o700 })
    const unfinished = `${index}.${process.pid}`
    writeFileSync(unfinished, JSON.stringify(Object.fromEntries(entries)), { mode: 0o600 })
    renameSync(unfinished, index)
  } catch {}
}
