import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import { lineEnd, place } from './place.ts'
import { indentedByTab } from './tabs.ts'

export const notClosed = define({
  code: 'GP1013',
  severity: 'error',
  message: text`the quote opened here is not closed`,
  help: text`Close it with ${'quote'}. Further lines of a quoted text must be indented more than its key; to write the quote itself, ${'escape'}.`,
})

/** Whether the quoted text `lexeme`, as far as the lexer could read it, lacks its closing quote. */
export function unclosedQuote(file: SourceFile, lexeme: string, offset: number): Diagnostic | undefined {
  const quote = lexeme[0]!
  if (quote === '"' ? endsInDoubleQuote(lexeme) : endsInSingleQuote(lexeme)) return undefined
  const tab = indentedByTab(file, file.text.indexOf('\n', offset + lexeme.length) + 1)
  if (tab && tab.span.start > offset) return tab
  const end = Math.min(offset + lexeme.length, lineEnd(file.text, offset))
  return diagnose(notClosed, place(file, offset, Math.max(end, offset + 1)), {
    quote,
    escape: quote === '"' ? 'write \\" inside it' : "write '' inside it",
  })
}

function endsInDoubleQuote(lexeme: string): boolean {
  let backslashes = 0
  while (lexeme[lexeme.length - 2 - backslashes] === '\\') backslashes += 1
  return lexeme.length > 1 && lexeme.endsWith('"') && backslashes % 2 === 0
}

function endsInSingleQuote(lexeme: string): boolean {
  let quotes = 0
  while (quotes < lexeme.length - 1 && lexeme[lexeme.length - 1 - quotes] === "'") quotes += 1
  return quotes % 2 === 1
}

/** `content` as a quoted scalar, with the kind of quotes that need fewer escapes. */
export function quote(content: string): string {
  return /["\\]/.test(content) ? `'${content.replaceAll("'", "''")}'` : `"${content}"`
}
