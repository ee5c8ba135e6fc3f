import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Built, type Entry, entryPath, objectPath } from './cache-lookup.ts'
import type { Finding } from './finding.ts'

export type { Built }

/**
 * Keeps artifacts by the SHA-256 of their inputs: `inputs/HASH.json` says which `objects/SHA256` they gave. Every file
 * appears whole, by a rename, so any number of processes may share a cache. What does not have the SHA-256 that it
 * should have is not there.
 */
export class Cache {
  readonly folder: string

  constructor(folder: string) {
    this.folder = resolve(folder)
  }

  async read(
    inputsSha256: string,
  ): Promise<{ readonly built: Built; readonly findings: readonly Finding[] } | undefined> {
    try {
      const entry = JSON.parse(await readFile(entryPath(this.folder, inputsSha256), 'utf8')) as Entry
      const path = objectPath(this.folder, entry.sha256)
      if ((await hashFile(path)) !== entry.sha256) return undefined
      return { built: { path, sha256: entry.sha256, size: entry.size }, findings: entry.findings }
    } catch {
      return undefined
    }
  }

  /** Keeps bytes, so far under no inputs. Throws the file system's error where the cache cannot be written. */
  async put(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Built> {
    const { sha256, size } = await this.#place(chunks, sha256 => objectPath(this.folder, sha256))
    return { path: objectPath(this.folder, sha256), sha256, size }
  }

  /** From now on `inputsSha256` gives `built`, with what there is to say about it. */
  async record(inputsSha256: string, built: Built, findings: readonly Finding[]): Promise<void> {
    const entry: Entry = { sha256: built.sha256, size: built.size, findings }
    await this.#place([Buffer.from(JSON.stringify(entry))], () => entryPath(this.folder, inputsSha256))
  }

  /** Calls `use` with the path of a new empty folder that is gone afterwards. */
  async withScratch<T>(use: (path: string) => Promise<T>): Promise<T> {
    const path = join(this.folder, 'tmp', randomUUID())
    await mkdir(path, { recursive: true })
    try {
      return await use(path)
    } finally {
      await rm(path, { recursive: true, force: true })
    }
  }

  async #place(
    chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    pathOf: (sha256: string) => string,
  ): Promise<{ sha256: string; size: number }> {
    return this.withScratch(async scratch => {
      const file = await open(join(scratch, 'part'), 'w')
      const result = await fill(file, chunks).finally(() => file.close())
      const path = pathOf(result.sha256)
      await mkdir(join(path, '..'), { recursive: true })
      await rename(join(scratch, 'part'), path)
      return result
    })
  }
}

async function fill(file: FileHandle, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    size += chunk.length
    await writeFile(file, chunk)
  }
  return { sha256: hash.digest('hex'), size }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
