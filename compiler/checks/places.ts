import type { Cursor } from '../model/cursor.ts'
import { annotations } from '../model/generated/annotations.ts'

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
