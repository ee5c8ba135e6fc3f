import type { Pointer } from './pointer.ts'
import { parent } from './pointer.ts'
import type { SourceFile } from './source-file.ts'
import type { Span } from './span.ts'

/**
 * Where a value stands: its key (none in a list and at the root), the value itself, and, for a value that came
 * through an alias or a merge key, the place of use that brought it here.
 */
export type Position = { readonly key?: Span; readonly value: Span; readonly via?: Span }

/** A file's plain value and the position of every pointer in it. */
export type ParsedSource = {
  readonly file: SourceFile
  readonly value: unknown
  readonly positions: ReadonlyMap<Pointer, Position>
}

/** Which value of which file something comes from; not `exact` when only the nearest known ancestor is. */
export type Origin = { readonly file: SourceFile; readonly pointer: Pointer; readonly exact: boolean }

/** The position of `pointer`, or of its nearest ancestor that has one, and whether it was the pointer itself. */
export function nearestPosition(
  source: ParsedSource,
  pointer: Pointer,
): { readonly position: Position; readonly pointer: Pointer; readonly exact: boolean } {
  for (let at: Pointer | undefined = pointer; at !== undefined; at = parent(at)) {
    const position = source.positions.get(at)
    if (position) return { position, pointer: at, exact: at === pointer }
  }
  return { position: { value: { start: 0, end: 0 } }, pointer: '', exact: false }
}
