import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import { lineEnd, lineStart, place } from './place.ts'
import { quote } from './quotes.ts'

export const unquoted = define({
  code: 'GP1008',
  severity: 'error',
  message: text`inside { } and [ ] a text with \${…} must be quoted`,
  help: text`Write: ${'mended'}`,
})

/**
 * An unquoted `${…}` in a flow collection, which YAML reads as a nested mapping. The text that holds it starts at
 * `start`; its first `{` is at `brace`.
 */
export function unquotedInterpolation(file: SourceFile, start: number, brace: number): Diagnostic {
  const line = lineStart(file.text, brace)
  const from = Math.max(start, line + /^[ \t]*/.exec(file.text.slice(line, brace))![0].length)
  const length = textAt(file.text, from)
  const end = lineEnd(file.text, brace)
  const mended =
    end - line > LONG
      ? quote(file.text.slice(from, from + length))
      : file.text.slice(line, from).trimStart() + quoteAll(file.text.slice(from, end))
  return diagnose(unquoted, place(file, from, from + length), { mended })
}

/** Of a longer line only the quoted text is shown. */
const LONG = 300

/** What was meant as one text: up to a comma, a closing bracket, a comment, a `: ` or the end of the line. */
const TEXT = String.raw`(?=\S)(?:\$\{[^{}\r\n]*\}?|:(?![\s,[\]{}]|$)|[ \t]+(?![\s,[\]{}#:]|$)|(?<=\S)#|[^\s,[\]{}:#]){1,999}`
const TEXT_AT = new RegExp(TEXT, 'y')
const QUOTED_OR_TEXT = new RegExp(String.raw`"(?:\\.|[^"\\])*"|'(?:''|[^'])*'|#.*|${TEXT}`, 'g')

function textAt(content: string, offset: number): number {
  TEXT_AT.lastIndex = offset
  return TEXT_AT.exec(content)?.[0].length ?? 1
}

function quoteAll(line: string): string {
  return line.replace(QUOTED_OR_TEXT, found =>
    /^["'#]/.test(found) || !found.includes('${') ? found : quote(found),
  )
}
