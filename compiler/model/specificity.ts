type Ordered = { readonly value: { readonly precedence?: number | undefined } }

/**
 * Path patterns in the order in which they are tried: those with a precedence first, then the more specific before the
 * less specific. The order is total and depends on the patterns alone, not on where they stand in the file.
 */
export function bySpecificity<T extends Ordered>(
  patterns: readonly (readonly [string, T])[],
): readonly (readonly [string, T])[] {
  return [...patterns].sort(
    ([a, left], [b, right]) =>
      (left.value.precedence ?? none) - (right.value.precedence ?? none) ||
      specificity(b) - specificity(a) ||
      (a < b ? -1 : 1),
  )
}

/** After every precedence that can be given. */
const none = 100_000

/** How much of a pattern is not a wildcard; a pattern without wildcards outranks every one with them. */
export function specificity(pattern: string): number {
  const literal = pattern.replace(/[*?]/g, '').length
  return literal === pattern.length ? literal + 1000 : literal
}
