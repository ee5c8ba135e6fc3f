import type { Location } from '../diagnostics/diagnostic.ts'
import type { Cursor } from '../model/cursor.ts'
import { annotations } from '../model/generated/annotations.ts'
import { nearestPosition } from '../source/parsed-source.ts'

export type Annotation = (typeof annotations)[number]

/** Every value of the specification that the schema marks with `kind`, with its mark. */
export function* marked(spec: Cursor, kind: string): Generator<readonly [Annotation, Cursor]> {
  for (const annotation of annotations) {
    if (annotation.kind !== kind) continue
    for (const cursor of at(spec, annotation.path)) yield [annotation, cursor]
  }
}

function* at(cursor: Cursor, path: readonly string[]): Generator<Cursor> {
  const [step, ...rest] = path
  if (step === undefined) yield cursor
  else if (step !== '*') {
    const next = (cursor as Cursor<Record<string, unknown>>).at(step)
    if (next.exists) yield* at(next as Cursor, rest)
  } else if (Array.isArray(cursor.value)) {
    for (const item of cursor.items()) yield* at(item as Cursor, rest)
  } else for (const [, item] of cursor.entries()) yield* at(item as Cursor, rest)
}

/** Where a message about a missing key points: the key of the mapping that lacks it; in a list, the item's start. */
export function lacking(cursor: Cursor): Location {
  const { position, exact } = nearestPosition(cursor.source, cursor.pointer)
  if (position.key || !exact) return cursor.keyLocation
  const { start } = position.value
  return { origin: cursor.origin, span: { start, end: start + 1 } }
}

/** Whether the value stands in a file, and does not come from a default of the schema. */
export function isWritten(cursor: Cursor): boolean {
  return cursor.exists && cursor.origin.exact
}

/** The values that are written under `keys` of a mapping, in the order of the file. */
export function written(mapping: Cursor, keys: readonly string[]): readonly (readonly [string, Cursor])[] {
  return (mapping as Cursor<Record<string, unknown>>)
    .entries()
    .filter(([key, value]) => keys.includes(key) && isWritten(value as Cursor)) as [string, Cursor][]
}

/** `a`, `b` or `c`, for messages. */
export function either(words: Iterable<string>, conjunction = 'or'): string {
  const quoted = [...words].map(word => `\`${word}\``)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`
}
