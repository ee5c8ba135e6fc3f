import type { YAMLError } from 'yaml'
import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import { lineEnd, lineStart, place } from './place.ts'
import { plainWords } from './plain-words.ts'

export const syntax = define({
  code: 'GP1010',
  severity: 'error',
  message: text`${'problem'}`,
  help: text`${'help'}`,
})

export const missingColon = define({
  code: 'GP1011',
  severity: 'error',
  message: text`this is a key without a value: a colon and a space are missing`,
  help: text`Write ${'mended'}. Should it continue the text of the line above, indent it more than that line's key.`,
})

export const colonInValue = define({
  code: 'GP1012',
  severity: 'error',
  message: text`a second \`: \` stands in this line`,
  help: text`Quote the value if the colon belongs to it: ${'mended'}. Otherwise put the inner mapping on lines of its own, indented.`,
})

export const indentation = define({
  code: 'GP1015',
  severity: 'error',
  message: text`this line is indented by ${'actual'}, which fits nothing above it`,
  help: text`Give it the same indentation as the ${'items'} that it belongs to.`,
})

export const reservedStart = define({
  code: 'GP1016',
  severity: 'error',
  message: text`a text cannot start with ${'character'} unless it is quoted`,
  help: text`Write ${'mended'}`,
})

export const tabIndentation = define({
  code: 'GP1017',
  severity: 'error',
  message: text`the line is indented with a tab; YAML allows only spaces there`,
  help: text`Replace the tab by spaces, two for each level; an editor can do that for the whole file.`,
})

/** The one diagnostic for a text that the package `yaml` could not make sense of, in words for the writer. */
export function explainSyntaxError(file: SourceFile, error: YAMLError): Diagnostic {
  const content = file.text
  const start = firstVisible(content, Math.min(error.pos[0], content.length))
  const tab = tabBefore(content, error, start)
  if (tab) return diagnose(tabIndentation, place(file, tab.start, tab.end), {})
  const end = Math.max(start, lineEnd(content, start))
  const word = /^[^\s,[\]{}]+/.exec(content.slice(start, end))?.[0].length ?? Math.min(1, end - start)
  const whole = place(file, start, end)

  switch (error.code) {
    case 'MULTILINE_IMPLICIT_KEY':
      return diagnose(missingColon, whole, { mended: withColon(content.slice(start, end)) })
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!error.message.startsWith('Nested')) break
      return diagnose(colonInValue, whole, { mended: quotedValue(content, start, end) })
    case 'BAD_SCALAR_START': {
      const mended = quote(content.slice(start, end))
      return diagnose(reservedStart, place(file, start, start + 1), { character: content[start]!, mended })
    }
    case 'BAD_INDENT': {
      if (!error.message.startsWith('All')) break
      const actual = spaces(start - lineStart(content, start))
      const items = error.message.includes('mapping') ? 'keys' : 'list items'
      return diagnose(indentation, place(file, start, start + word), { actual, items })
    }
    case 'MISSING_CHAR':
      if (!error.message.startsWith('Implicit map keys')) break
      return diagnose(missingColon, whole, { mended: withColon(content.slice(start, end)) })
  }
  return diagnose(syntax, place(file, start, start + word), plainWords(error))
}

/** An error may be reported where the blanks, line breaks and comments before the mistake begin. */
function firstVisible(content: string, offset: number): number {
  const skipped = /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*/.exec(content.slice(offset))![0].length
  return offset + skipped < content.length ? offset + skipped : offset
}

function tabBefore(content: string, error: YAMLError, start: number) {
  const at = error.code === 'TAB_AS_INDENT' ? error.pos[0] : start
  const from = lineStart(content, at)
  const indent = /^[ \t]*/.exec(content.slice(from))![0]
  if (indent.includes('\t')) return { start: from, end: from + indent.length }
  if (error.code === 'TAB_AS_INDENT') return { start: error.pos[0], end: error.pos[1] }
  return undefined
}

function withColon(line: string): string {
  const colon = /^([^\s:]+):(\S.*)$/.exec(line)
  return colon ? `${colon[1]}: ${colon[2]}` : `${line.replace(/\s*#.*/, '')}: …`
}

function quotedValue(content: string, start: number, end: number): string {
  const key = content.slice(lineStart(content, start), start).trimStart()
  const value = /^.*?(?=\s+#|$)/.exec(content.slice(start, end))![0]
  return key + quote(value)
}

function quote(content: string): string {
  return /["\\]/.test(content) ? `'${content.replaceAll("'", "''")}'` : `"${content}"`
}

function spaces(count: number): string {
  return count === 1 ? 'one space' : `${count} spaces`
}
