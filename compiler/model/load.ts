import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { text } from '../diagnostics/text.ts'
import { parseLazily } from '../parse/lazy.ts'
import type { Host } from '../source/host.ts'
import { nearestPosition, type ParsedSource } from '../source/parsed-source.ts'
import { resolveFrom } from '../source/path.ts'
import { child, join, type Pointer, parent } from '../source/pointer.ts'
import { SourceFile } from '../source/source-file.ts'
import type { Locate } from '../validate/explain.ts'
import { validateArchitecture, validateOverlay } from '../validate/index.ts'
import { Cursor } from './cursor.ts'
import type { Architecture } from './generated/architecture.ts'
import { type Merged, merge, type Overlay } from './merge.ts'
import { Model } from './model.ts'

export const unknownEnvironment = define({
  code: 'GP1201',
  severity: 'error',
  message: text`there is no environment called ${'name'}`,
  help: text`${'advice'}`,
})

export const overlayMissing = define({
  code: 'GP1202',
  severity: 'error',
  message: text`there is no file ${'path'}`,
  help: text`an environment is a path relative to this file, or the overlay itself`,
})

export type Loaded = {
  readonly model?: Model
  readonly sources: ReadonlyMap<ParsedSource, string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the specification, merges the environment's overlay over it, and judges both by their schemas. There is a model
 * only where there is nothing to say against them.
 */
export async function load(file: SourceFile, environment: string, host: Host): Promise<Loaded> {
  const sources = new Map<ParsedSource, string>()
  const { source, diagnostics } = await parseLazily(file)
  if (!source) return { sources, diagnostics }
  sources.set(source, baseName(file.path))
  const failed = (found: readonly Diagnostic[]): Loaded => ({
    sources,
    diagnostics: [...diagnostics, ...found],
  })
  if (diagnostics.length > 0) return failed([])

  const base = merge(source.value, undefined)
  const wrong = await validateArchitecture(base.value, locateIn(source, ''))
  wrong.push(...(await validateInline(source, base.value)))
  if (wrong.length > 0) return failed(wrong)
  if (!environment) return { sources, diagnostics, model: bind(base, source, sources, '') }

  const found = await overlayOf(environment, source, base.value as Architecture, host, sources)
  if (found.diagnostics) return failed(found.diagnostics)
  const merged = merge(source.value, found.overlay)
  const mismatched = await validateArchitecture(merged.value, locateMerged(merged, source))
  if (mismatched.length > 0) return failed(mismatched)
  return { sources, diagnostics, model: bind(merged, source, sources, environment) }
}

function bind(
  merged: Merged,
  source: ParsedSource,
  sources: ReadonlyMap<ParsedSource, string>,
  environment: string,
): Model {
  return new Model(
    new Cursor(merged.value as Architecture, source, '', merged.provenance),
    sources,
    environment,
  )
}

/** Overlays that stand in the file itself are judged whether they are chosen or not. */
async function validateInline(source: ParsedSource, value: unknown): Promise<Diagnostic[]> {
  const environments = Object.entries((value as Partial<Architecture>).environments ?? {})
  const found: Diagnostic[] = []
  for (const [name, overlay] of environments) {
    if (typeof overlay !== 'object' || overlay === null) continue
    found.push(
      ...(await validateOverlay(structuredClone(overlay), locateIn(source, join('environments', name)))),
    )
  }
  return found
}

type Found =
  | { readonly overlay: Overlay; readonly diagnostics?: never }
  | { readonly diagnostics: readonly Diagnostic[] }

async function overlayOf(
  name: string,
  source: ParsedSource,
  base: Architecture,
  host: Host,
  sources: Map<ParsedSource, string>,
): Promise<Found> {
  const environments = base.environments ?? {}
  const chosen = Object.hasOwn(environments, name) ? environments[name] : undefined
  if (chosen === undefined) {
    const names = Object.keys(environments)
    const likely = suggest(name, names)
    const advice = likely
      ? `did you mean \`${likely}\`?`
      : names.length > 0
        ? `there is ${names.map(one => `\`${one}\``).join(', ')}`
        : 'declare it under `environments`'
    return {
      diagnostics: [
        diagnose(unknownEnvironment, keyOf(source, '/environments'), { name: `\`${name}\``, advice }),
      ],
    }
  }
  const pointer = join('environments', name)
  if (typeof chosen !== 'string') return { overlay: overlayFrom(source, pointer, chosen) }

  const bytes = host.readFile(chosen)
  if (!bytes) {
    const { position } = nearestPosition(source, pointer)
    const location = { origin: { file: source.file, pointer, exact: true }, span: position.value }
    return { diagnostics: [diagnose(overlayMissing, location, { path: `\`${chosen}\`` })] }
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const parsed = await parseLazily(
    new SourceFile(resolveFrom(source.file.path, chosen), decoder.decode(bytes)),
  )
  if (!parsed.source) return { diagnostics: parsed.diagnostics }
  sources.set(parsed.source, chosen)
  const wrong = await validateOverlay(structuredClone(parsed.source.value), locateIn(parsed.source, ''))
  const diagnostics = [...parsed.diagnostics, ...wrong]
  return diagnostics.length > 0
    ? { diagnostics }
    : { overlay: overlayFrom(parsed.source, '', parsed.source.value) }
}

/** `account` and `region` say where the environment lives; they are no part of the architecture. */
function overlayFrom(source: ParsedSource, pointer: Pointer, value: unknown): Overlay {
  const { account: _account, region: _region, ...rest } = value as Record<string, unknown>
  return { source, pointer, value: rest }
}

function locateIn(source: ParsedSource, prefix: Pointer): Locate {
  return pointer => ({ source, pointer: prefix + pointer })
}

/** In a merged value the nearest part that the overlay set tells the file, and the overlay lacks what it removed. */
function locateMerged({ provenance, removed }: Merged, source: ParsedSource): Locate {
  return (pointer, missing) => {
    const gone = missing === undefined ? undefined : removed.get(child(pointer, missing))
    if (gone) return { source: gone.source, pointer: parent(gone.pointer)! }
    for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
      const set = provenance.get(pointer.slice(0, end))
      if (set) return { source: set.source, pointer: set.pointer + pointer.slice(end) }
      if (end === 0) break
    }
    return { source, pointer }
  }
}

function keyOf(source: ParsedSource, pointer: Pointer) {
  const { position, pointer: nearest, exact } = nearestPosition(source, pointer)
  return {
    origin: { file: source.file, pointer: nearest, exact },
    span: position.key ?? { start: 0, end: 0 },
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
