import type { Location } from '../diagnostic.ts'

/** Lines and columns from 1, columns in UTF-16 units, the end column exclusive. */
export type Range = {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function rangeOf({ origin, span }: Location): Range {
  const start = origin.file.locate(span.start)
  const end = origin.file.locate(Math.max(span.start, span.end))
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
