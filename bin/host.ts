import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Host } from '../compiler/source/host.ts'
import type { FileHashes } from './file-hashes.ts'

const skipped = new Set(['node_modules', '.git'])

/**
 * The files of this machine, for a spec that lies in `folder` (absolute). What cannot be read is not there.
 * With `hashes`, large files that have not changed are not read again for their hash.
 * `listFiles` leaves out `node_modules`, `.git`, links to folders, and links to files outside the listed folder.
 */
export function nodeHost(folder: string, hashes?: FileHashes): Host {
  const hashFile = (file: string) => sha256(readFileSync(file))
  return {
    readFile: path => attempt(() => readFileSync(resolve(folder, path))),
    listFiles: path => attempt(() => filesBelow(resolve(folder, path))),
    ...(hashes ? { sha256OfFile: path => attempt(() => hashes.of(resolve(folder, path), hashFile)) } : {}),
    sha256,
  }
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

function filesBelow(folder: string): string[] {
  const root = realpathSync.native(folder)
  const found: string[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      if (skipped.has(entry.name)) continue
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else if (isFileWithin(root, path, entry)) found.push(path)
    }
  }
  walk('')
  return found.sort(byCodePoint)
}

function isFileWithin(root: string, path: string, entry: Dirent): boolean {
  if (entry.isFile()) return true
  if (!entry.isSymbolicLink()) return false
  const target = attempt(() => realpathSync.native(join(root, path)))
  return target?.startsWith(root + sep) === true && statSync(target).isFile()
}

/** The order of the bytes of UTF-8, which no locale changes. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** Undefined where the system refuses (no such file, no permission, a folder in a file's place, …). */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
