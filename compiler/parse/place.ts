import type { Location } from '../diagnostics/diagnostic.ts'
import type { Pointer } from '../source/pointer.ts'
import type { SourceFile } from '../source/source-file.ts'

/** The stretch of `file` from `start` to `end`; without a pointer, something that has none, as a broken line. */
export function place(file: SourceFile, start: number, end: number, pointer?: Pointer): Location {
  return { origin: { file, pointer: pointer ?? '', exact: pointer !== undefined }, span: { start, end } }
}

/** The offset where the line of `offset` ends, before its line break and trailing blanks. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  let end = feed === -1 ? text.length : feed
  while (end > offset && ' \t\r'.includes(text[end - 1]!)) end -= 1
  return end
}

/** The offset where the line of `offset` starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
