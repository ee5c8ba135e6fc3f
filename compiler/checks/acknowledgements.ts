import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Model } from '../model/model.ts'

export const unusedAcknowledgement = define({
  code: 'GP2101',
  severity: 'error',
  message: text`${'code'} is acknowledged here, but nothing here needs it`,
  help: text`remove the line, so that it cannot hide a later mistake`,
})

/** The codes that a specification may acknowledge: AWS would allow what they object to. */
export type Acknowledgeable = ReadonlySet<string>

type Acknowledgement = {
  readonly code: string
  readonly reason: string
  readonly cursor: Cursor
  used: boolean
}

/**
 * Turns findings that the specification accepts into acknowledged ones. An acknowledgement covers the mapping that it
 * stands in and what is below it, as far as no nearer mapping has acknowledgements of its own. One that covers nothing
 * is an error.
 */
export function acknowledge(
  model: Model,
  diagnostics: readonly Diagnostic[],
  acknowledgeable: Acknowledgeable,
): readonly Diagnostic[] {
  const places = new Map<string, Acknowledgement[]>()
  collect(model.spec as Cursor, places)
  if (places.size === 0) return diagnostics
  const result = diagnostics.map(diagnostic => {
    if (!acknowledgeable.has(diagnostic.code)) return diagnostic
    const found = covering(places, diagnostic)?.find(({ code }) => code === diagnostic.code)
    if (!found) return diagnostic
    found.used = true
    return { ...diagnostic, severity: 'acknowledged' as const, reason: found.reason }
  })
  const unused = [...new Set([...places.values()].flat())].filter(({ used }) => !used)
  return [
    ...result,
    ...unused.map(({ code, cursor }) => diagnose(unusedAcknowledgement, cursor.keyLocation, { code })),
  ]
}

/** Mappings by file and pointer: an overlay's and the base's stand in files of their own. */
function collect(cursor: Cursor, places: Map<string, Acknowledgement[]>): void {
  if (Array.isArray(cursor.value)) {
    for (const item of cursor.items()) collect(item as Cursor, places)
    return
  }
  for (const [key, item] of cursor.entries()) {
    const child = item as Cursor
    if (key !== 'acknowledge') {
      if (key !== 'overrides') collect(child, places)
      continue
    }
    const list = child.entries().map(([code, reason]) => ({
      code,
      reason: String((reason as Cursor).value),
      cursor: reason as Cursor,
      used: false,
    }))
    // The mapping may be the base's and its acknowledgement the overlay's, or the other way round.
    for (const place of new Set([
      placeOf(cursor.source.file.path, cursor.pointer),
      placeOf(child.source.file.path, above(child.pointer)),
    ])) {
      places.set(place, list)
    }
  }
}

function covering(
  places: ReadonlyMap<string, Acknowledgement[]>,
  { origin }: Diagnostic,
): Acknowledgement[] | undefined {
  for (let pointer = origin.pointer; pointer !== ''; pointer = above(pointer)) {
    const found = places.get(placeOf(origin.file.path, pointer))
    if (found) return found
  }
  return undefined
}

function placeOf(path: string, pointer: string): string {
  return `${path}\n${pointer}`
}

function above(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}
