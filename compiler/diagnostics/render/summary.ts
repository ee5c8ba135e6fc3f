import type { Diagnostic, Severity } from '../diagnostic.ts'

export type Counts = { readonly [S in Severity]: number }

export function count(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, note: 0, acknowledged: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/** The counts that are not zero, worst first: `['error', '2 errors']`. */
export function countPhrases(counts: Counts): readonly (readonly [Severity, string])[] {
  const phrase = (severity: Severity, noun: string) => {
    const n = counts[severity]
    return n === 0
      ? []
      : [[severity, `${n} ${n === 1 || noun === 'acknowledged' ? noun : noun + 's'}`] as const]
  }
  return [
    ...phrase('error', 'error'),
    ...phrase('warning', 'warning'),
    ...phrase('note', 'note'),
    ...phrase('acknowledged', 'acknowledged'),
  ]
}
