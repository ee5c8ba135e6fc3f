import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ParsedSource } from '../source/parsed-source.ts'
import type { SourceFile } from '../source/source-file.ts'
import { readQuickly } from './quick.ts'
import { checkText } from './raw-text.ts'

/**
 * What `parse` gives. The reader that takes all of YAML and explains every mistake, and the library behind it, are
 * loaded only for a text that the quick one declines.
 */
export async function parseLazily(
  file: SourceFile,
): Promise<{ readonly source?: ParsedSource; readonly diagnostics: readonly Diagnostic[] }> {
  const source = checkText(file) ? undefined : readQuickly(file)
  return source ? { source, diagnostics: [] } : (await import('./index.ts')).parse(file)
}
