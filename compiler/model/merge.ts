import type { ParsedSource } from '../source/parsed-source.ts'
import { child, type Pointer } from '../source/pointer.ts'
import type { Provenance } from './cursor.ts'

/** A merged value. `removed` names what the overlay took away, by its pointer in the base, and where it says so. */
export type Merged = {
  readonly value: unknown
  readonly provenance: Provenance
  readonly removed: Provenance
}

/** A part of a source: an overlay that is a file of its own, or that stands under `environments`. */
export type Overlay = { readonly source: ParsedSource; readonly pointer: Pointer; readonly value: unknown }

/**
 * `base` with `overlay` merged over it: mappings key by key, anything else replaced whole, `null` removing a key.
 * Both are copied, so that what comes out may be changed. The provenance names what the overlay set.
 */
export function merge(base: unknown, overlay: Overlay | undefined): Merged {
  const provenance = new Map<Pointer, { source: ParsedSource; pointer: Pointer }>()
  const removed = new Map<Pointer, { source: ParsedSource; pointer: Pointer }>()
  if (!overlay) return { value: copy(base), provenance, removed }
  const from = overlay.source

  const visit = (under: unknown, over: unknown, at: Pointer, overlayAt: Pointer): unknown => {
    if (!isMapping(over) || !isMapping(under)) {
      provenance.set(at, { source: from, pointer: overlayAt })
      return withoutNulls(over)
    }
    const result: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(under)) {
      if (!Object.hasOwn(over, key)) result[key] = copy(value)
      else if (over[key] !== null)
        result[key] = visit(value, over[key], child(at, key), child(overlayAt, key))
      else removed.set(child(at, key), { source: from, pointer: child(overlayAt, key) })
    }
    for (const [key, value] of Object.entries(over)) {
      if (Object.hasOwn(under, key) || value === null) continue
      provenance.set(child(at, key), { source: from, pointer: child(overlayAt, key) })
      result[key] = withoutNulls(value)
    }
    return result
  }
  return { value: visit(base, overlay.value, '', overlay.pointer), provenance, removed }
}

function copy(value: unknown): unknown {
  return copyIf(value, () => true)
}

/** A copy of a part of an overlay: a `null` in a mapping only ever means "no such key". */
function withoutNulls(value: unknown): unknown {
  return copyIf(value, item => item !== null)
}

function copyIf(value: unknown, isKept: (item: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.map(item => copyIf(item, isKept))
  if (!isMapping(value)) return value
  const result: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) if (isKept(item)) result[key] = copyIf(item, isKept)
  return result
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
