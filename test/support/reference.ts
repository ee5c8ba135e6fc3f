import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { nodeHost } from '../../bin/host.ts'
import { type Compilation, compile } from '../../compiler/compile.ts'
import { readQuickly } from '../../compiler/parse/quick.ts'
import { readThoroughly } from '../../compiler/parse/thorough.ts'
import type { Host } from '../../compiler/source/host.ts'
import type { ParsedSource } from '../../compiler/source/parsed-source.ts'
import { SourceFile } from '../../compiler/source/source-file.ts'

/** The project's folder, absolute. */
export const root = resolve(import.meta.dirname, '../..')

/** The folder of the reference and its overlays, absolute. */
export const specs = join(root, 'specs')

/** The reference specification's path, as messages name it, and its text. */
export const referencePath = 'specs/architecture.yaml'
export const referenceText = readFileSync(join(root, referencePath), 'utf8')

export type OverlayFile = { readonly environment: string; readonly path: string; readonly text: string }

/** The reference's environments that are files, each with its path from the reference's folder. */
export const overlays: readonly OverlayFile[] = Object.entries(
  (parseYaml(referenceText) as { environments: Record<string, unknown> }).environments,
)
  .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  .map(([environment, path]) => ({ environment, path, text: readFileSync(join(specs, path), 'utf8') }))

/** The files of `specs/environments`; each of them is one of `overlays`. */
export const overlayFiles = readdirSync(join(specs, 'environments')).map(name => `environments/${name}`)

/** The reference without an environment and with each. */
export const environments = ['', ...overlays.map(({ environment }) => environment)]

/**
 * The files beside the reference, with `replaced` in place of some of them (paths from the reference's folder). What
 * is read once is kept, so that thousands of compilations are quick.
 */
export function hostOf(replaced: Readonly<Record<string, string>> = {}): Host {
  return {
    readFile: path => {
      const text = Object.hasOwn(replaced, path) ? replaced[path] : undefined
      return text === undefined ? remembered(read, path, disk.readFile) : new TextEncoder().encode(text)
    },
    listFiles: folder => remembered(listed, folder, disk.listFiles),
    sha256: disk.sha256,
  }
}

/** Compiles `text` as the reference. */
export function compileReference(
  text: string,
  environment = '',
  replaced: Readonly<Record<string, string>> = {},
  format: 'json' | 'yaml' = 'json',
): Promise<Compilation> {
  return compile({ path: referencePath, text }, hostOf(replaced), { environment, format })
}

/** The parsed form of a text that is known to be well-formed. */
export function parsed(path: string, text: string): ParsedSource {
  const file = new SourceFile(path, text)
  const source = readQuickly(file) ?? readThoroughly(file).source
  if (!source) throw new Error(`${path} is not well-formed`)
  return source
}

const disk = nodeHost(specs)
const read = new Map<string, Uint8Array | undefined>()
const listed = new Map<string, readonly string[] | undefined>()

function remembered<T>(memory: Map<string, T>, key: string, find: (key: string) => T): T {
  if (!memory.has(key)) memory.set(key, find(key))
  return memory.get(key)!
}
