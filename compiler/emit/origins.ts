import type { Cursor } from '../model/cursor.ts'
import type { Origin } from '../source/parsed-source.ts'
import type { Pointer } from '../source/pointer.ts'

/** Which part of the specification every pointer of the template comes from. */
export type Origins = ReadonlyMap<Pointer, Origin>

/** The origin of `cursor`, exact unless the value only follows from it. */
export function originOf(cursor: Cursor, exact: boolean): Origin {
  const origin = cursor.origin
  return exact ? origin : { ...origin, exact: false }
}
