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

function* at(cursor: Cursor, path: readonly string[], from = 0): Generator<Cursor> {
  let here = cursor
  for (let index = from; index < path.length; index++) {
    const step = path[index]!
    if (step === '*') {
      const items = Array.isArray(here.value) ? here.items() : here.entries().map(([, item]) => item)
      for (const item of items) yield* at(item as Cursor, path, index + 1)
      return
    }
    // Most of what may stand in a specification does not: that costs no cursor.
    if (!Object.hasOwn(Object(here.value), step)) return
    here = (here as Cursor<Record<string, unknown>>).at(step) as Cursor
    if (!here.exists) return
  }
  yield here
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
  const value = mapping.value as Readonly<Record<string, unknown>>
  const given = keys.filter(key => value[key] !== undefined && Object.hasOwn(value, key))
  if (given.length === 0) return []
  const found = given
    .map(key => [key, (mapping as Cursor<Record<string, unknown>>).at(key) as Cursor] as const)
    .filter(([, cursor]) => isWritten(cursor))
  if (found.length < 2) return found
  const order = Object.keys(value)
  return found.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
}

/** `a`, `b` or `c`, for messages. */
export function either(words: Iterable<string>, conjunction = 'or'): string {
  const quoted = [...words].map(word => `\`${word}\``)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`
}
