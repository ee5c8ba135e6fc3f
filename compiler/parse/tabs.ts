import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import { lineStart, place } from './place.ts'

export const tabIndentation = define({
  code: 'GP1017',
  severity: 'error',
  message: text`the line is indented with a tab; YAML allows only spaces there`,
  help: text`Replace the tab by spaces, two for each level; an editor can do that for the whole file.`,
})

/** Whether a tab indents the line of `offset`: the likely cause of whatever else seems wrong in it. */
export function indentedByTab(file: SourceFile, offset: number): Diagnostic | undefined {
  const start = lineStart(file.text, offset)
  let end = start
  while (' \t'.includes(file.text[end] ?? '\n')) end += 1
  if (!file.text.slice(start, end).includes('\t')) return undefined
  return diagnose(tabIndentation, place(file, start, end), {})
}
