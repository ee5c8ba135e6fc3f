import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ParsedSource } from '../source/parsed-source.ts'
import type { SourceFile } from '../source/source-file.ts'
import { readDocument } from './document.ts'
import { checkRoot } from './root.ts'
import { walk } from './walk.ts'

/** Reads everything that YAML 1.2 has, with the package `yaml`, and says what is wrong where something is. */
export function readThoroughly(file: SourceFile): { source?: ParsedSource; diagnostics: Diagnostic[] } {
  const { document, diagnostics } = readDocument(file)
  if (!document) return { diagnostics }
  const noMapping = checkRoot(file, document)
  if (noMapping) return { diagnostics: diagnostics.length > 0 ? diagnostics : [noMapping] }
  const { value, positions, diagnostics: found, sound } = walk(file, document)
  const all = [...diagnostics, ...found]
  if (!sound || diagnostics.length > 0) return { diagnostics: all }
  return { source: { file, value, positions }, diagnostics: all }
}
