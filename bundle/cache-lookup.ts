import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'

/** The bytes of an artifact, in the cache. `size` in bytes, `sha256` in hex. */
export type Built = { readonly path: string; readonly sha256: string; readonly size: number }

/** What the cache holds of an artifact: which bytes, and what there was to say when they were made. */
export type Entry = {
  readonly sha256: string
  readonly size: number
  readonly findings: readonly Finding[]
}

export function entryPath(cache: string, inputsSha256: string): string {
  return join(cache, 'inputs', `${inputsSha256}.json`)
}

export function objectPath(cache: string, sha256: string): string {
  return join(cache, 'objects', sha256)
}

/**
 * The artifact of these inputs in the cache folder `cache`, judged by its size alone: for those that cannot wait until
 * large bytes are read. It stands apart from the cache so that a compile loads nothing that only building needs.
 */
export function findBuilt(cache: string, inputsSha256: string): Built | undefined {
  try {
    const { sha256, size } = JSON.parse(readFileSync(entryPath(cache, inputsSha256), 'utf8')) as Entry
    const path = objectPath(cache, sha256)
    return statSync(path).size === size ? { path, sha256, size } : undefined
  } catch {
    return undefined
  }
}
