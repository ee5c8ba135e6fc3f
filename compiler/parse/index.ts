import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ParsedSource } from '../source/parsed-source.ts'
import type { SourceFile } from '../source/source-file.ts'
import { readQuickly } from './quick.ts'
import { checkText } from './raw-text.ts'
import { readThoroughly } from './thorough.ts'

export { MAX_ALIASED_VALUES, MAX_BYTES, MAX_DEPTH } from './limits.ts'

/**
 * Reads one YAML 1.2 document (core schema and merge keys) whose root is a mapping.
 *
 * The value is made of plain objects, arrays, strings, finite numbers, booleans and null. The index has the position
 * of every value in it, in offsets of `file.text` (a byte order mark counts as one character): of a scalar with its
 * quotes, of a block scalar from its `|` to its last visible character, of a mapping or list from its first
 * character to the end of its last value; a value that is left out has an empty span. What an alias or a merge key
 * brought in stands where it was written, with the place of use in `via` (the outermost, where several led there).
 *
 * `source` is missing where a diagnostic says that the value is not what was meant, so that later phases do not
 * repeat the mistake in their own words.
 */
export function parse(file: SourceFile): { source?: ParsedSource; diagnostics: Diagnostic[] } {
  const unreadable = checkText(file)
  if (unreadable) return { diagnostics: [unreadable] }
  const source = readQuickly(file)
  return source ? { source, diagnostics: [] } : readThoroughly(file)
}
