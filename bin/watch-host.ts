import { dirname, join, resolve } from 'node:path'
import type { Host } from '../compiler/source/host.ts'
import { nodeHost } from './host.ts'
import { markOf } from './watch.ts'

export type WatchHost = {
  readonly host: Host
  /** Forgets which files were asked for; what they held is kept. */
  readonly begin: () => void
  /** Every file that was asked for since, there or not, and every listed folder as `FOLDER/.`; absolute. */
  readonly asked: () => readonly string[]
  /** Whether a file that was read has changed meanwhile. */
  readonly isStale: () => boolean
}

type Kept = { readonly mark: string; readonly bytes: Uint8Array | undefined }

/**
 * A host of this machine that remembers: a file is read again only when it changed, and a hash is computed once for
 * the same bytes.
 */
export function watchHost(folder: string): WatchHost {
  const base = nodeHost(folder)
  const kept = new Map<string, Kept>()
  const hashes = new WeakMap<Uint8Array, string>()
  const asked = new Set<string>()
  const host: Host = {
    readFile: path => {
      const file = resolve(folder, path)
      asked.add(file)
      const mark = markOf(file)
      const before = kept.get(file)
      if (before?.mark === mark) return before.bytes
      const bytes = base.readFile(path)
      kept.set(file, { mark, bytes })
      return bytes
    },
    listFiles: path => {
      const files = base.listFiles(path)
      const root = resolve(folder, path)
      for (const inner of foldersOf(files ?? [])) asked.add(`${join(root, inner)}/.`)
      return files
    },
    sha256: data => {
      if (typeof data === 'string') return base.sha256(data)
      const known = hashes.get(data) ?? base.sha256(data)
      hashes.set(data, known)
      return known
    },
  }
  return {
    host,
    begin: () => asked.clear(),
    asked: () => [...asked],
    isStale: () => [...kept].some(([file, { mark }]) => markOf(file) !== mark),
  }
}

/** The listed folder itself, as `''`, and every folder between it and a file. */
function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set([''])
  for (const file of files) {
    for (let at = dirname(file); at !== '.' && !folders.has(at); at = dirname(at)) folders.add(at)
  }
  return folders
}
