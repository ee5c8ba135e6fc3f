import type { Diagnostic } from './diagnostic.ts'

/** The diagnostics in file order: the given files first, in their order, then by offset, then by code. */
export function inFileOrder(diagnostics: readonly Diagnostic[], files: readonly string[]): Diagnostic[] {
  const rank = (path: string) => {
    const at = files.indexOf(path)
    return at === -1 ? files.length : at
  }
  return [...diagnostics].sort(
    (a, b) =>
      rank(a.origin.file.path) - rank(b.origin.file.path) ||
      compare(a.origin.file.path, b.origin.file.path) ||
      a.span.start - b.span.start ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
