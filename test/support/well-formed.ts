import { expect } from 'vitest'
import type { Compilation } from '../../compiler/compile.ts'
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts'

/** Expects that a compilation gives a result or says why not, each message complete and inside its file. */
export function expectWellFormed({ result, diagnostics }: Compilation): void {
  expect(diagnostics.map(faults).filter(({ wrong }) => wrong.length > 0)).toEqual([])
  expect(result === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
}

/** What is missing from a diagnostic. */
function faults(diagnostic: Diagnostic): { message: string; wrong: string[] } {
  const { code, message, help, docs, origin, span, related } = diagnostic
  const locations = [{ origin, span }, ...related.map(({ location }) => location)]
  const wrong = [
    ...(/^GP\d{4}$/.test(code) ? [] : [`code ${code}`]),
    ...(isText(message) ? [] : ['message']),
    ...(isText(help) ? [] : ['help']),
    ...(docs === `docs/checks.md#${code.toLowerCase()}` ? [] : [`docs ${docs}`]),
    ...locations.filter(({ origin, span }) => {
      const { length } = origin.file.text
      return !(span.start >= 0 && span.start <= span.end && span.end <= length)
    }),
  ]
  return {
    message,
    wrong: wrong.map(item => (typeof item === 'string' ? item : `span ${JSON.stringify(item.span)}`)),
  }
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && !/undefined|\[object|NaN/.test(text)
}
