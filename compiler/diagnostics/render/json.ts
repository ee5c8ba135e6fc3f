import type { Diagnostic } from '../diagnostic.ts'
import { rangeOf } from './range.ts'
import { docsLink, type RenderOptions } from './renderer.ts'
import { count } from './summary.ts'

/** For programs: the one document that the contract describes, absent parts left out. */
export function json(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  const { error, warning, acknowledged } = count(diagnostics)
  const document = {
    version: 1,
    summary: { errors: error, warnings: warning, acknowledged },
    diagnostics: diagnostics.map(diagnostic => entry(diagnostic, options)),
  }
  return JSON.stringify(document, null, 2) + '\n'
}

function entry(diagnostic: Diagnostic, options: RenderOptions) {
  const { code, severity, message, help, origin, source, rule, reason, related } = diagnostic
  return {
    code,
    severity,
    message,
    help,
    docs: docsLink(diagnostic, options),
    file: origin.file.path,
    ...rangeOf(diagnostic),
    pointer: origin.pointer,
    exact: origin.exact ? undefined : false,
    source,
    rule,
    reason,
    related: related.map(({ message, location }) => {
      const { line, column } = rangeOf(location)
      return { message, file: location.origin.file.path, line, column }
    }),
  }
}
