import { join } from 'node:path'
import type { FileSystem } from './file-system.ts'

export type EarlierBuild = {
  /** Every file, relative to the folder, `/` between the parts. */
  readonly files: readonly string[]
}

/**
 * Whether what stands at `folder` may be replaced: nothing, an empty folder, or a build that Groundplan made and
 * nobody added to. Otherwise the reason why not, to follow the folder's name.
 *
 * A build is known by `manifest.json`, and each file in it by the fixed name that the contract gives it, or by
 * being named, as a key or value anywhere, in the manifest.
 */
export function earlierBuild(folder: string, fs: FileSystem): EarlierBuild | { readonly refused: string } {
  const kind = fs.kindOf(folder)
  if (kind === 'nothing') return { files: [] }
  if (kind !== 'folder') return { refused: 'is not a folder' }
  const files: string[] = []
  const odd = collect(folder, '', files, fs)
  if (odd !== undefined) return { refused: `holds ${odd}, which is neither a file nor a folder` }
  const own = files.filter(file => !isLitter(file))
  if (own.length === 0) return { files: [] }
  const names = manifestNames(folder, own, fs)
  if (!names)
    return { refused: `is not a build of Groundplan: it holds ${own[0]} and no manifest.json of ours` }
  const foreign = own.find(file => !isFixed(file) && !names.has(file))
  return foreign === undefined
    ? { files: own }
    : { refused: `holds ${foreign}, which Groundplan did not write` }
}

/** Every text in the manifest `json`, keys included: whatever file it names is among them. */
export function namesIn(json: string | Uint8Array): ReadonlySet<string> {
  const names = new Set<string>()
  const walk = (value: unknown) => {
    if (typeof value === 'string') names.add(value)
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      names.add(key)
      walk(item)
    }
  }
  walk(parse(json))
  return names
}

/** Fills `files`; the first thing that is neither a file nor a folder ends it. */
function collect(folder: string, below: string, files: string[], fs: FileSystem): string | undefined {
  for (const name of fs.namesIn(join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`
    const kind = fs.kindOf(join(folder, path))
    if (kind === 'file') files.push(path)
    else if (kind !== 'folder') return path
    else {
      const odd = collect(folder, path, files, fs)
      if (odd !== undefined) return odd
    }
  }
  return undefined
}

/** The names in a manifest that has the parts which the contract gives it; undefined for any other. */
function manifestNames(folder: string, files: readonly string[], fs: FileSystem) {
  if (!files.includes('manifest.json')) return undefined
  const text = fs.read(join(folder, 'manifest.json'))
  const manifest = parse(text)
  const isOurs =
    typeof manifest === 'object' &&
    manifest !== null &&
    ['parameters', 'capabilities', 'artifacts'].every(part => Object.hasOwn(manifest, part))
  return isOurs ? namesIn(text) : undefined
}

const fixed =
  /^(template\.(json|yaml)|origins\.json|manifest\.json|README\.md|nested\/[^/]+\.(json|yaml)|user-data\/[^/]+\.sh|functions\/[^/]+-[0-9a-f]{8,64}\.zip|artifacts\/[^/]+-[0-9a-f]{8,64}\.tar\.zst)$/

function isFixed(file: string): boolean {
  return fixed.test(file)
}

/** What file managers leave behind in any folder that somebody looked at. */
function isLitter(file: string): boolean {
  return /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(file)
}

function parse(json: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof json === 'string' ? json : new TextDecoder().decode(json))
  } catch {
    return undefined
  }
}
