import type { YAMLError } from 'yaml'
import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import { lineEnd, lineStart, place } from './place.ts'
import { ITEM_AMONG_KEYS, plainWords } from './plain-words.ts'
import { quote } from './quotes.ts'
import { indentedByTab, tabIndentation } from './tabs.ts'

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
  help: text`Write \`${'mended'}\`. Should it continue the text of the line above, indent it more than that line's key.`,
})

export const colonInValue = define({
  code: 'GP1012',
  severity: 'error',
  message: text`a second \`: \` stands in this line`,
  help: text`Quote the value if the colon belongs to it: \`${'mended'}\`. Otherwise put the inner mapping on lines of its own, indented.`,
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
  help: text`Write \`${'mended'}\`.`,
})

/** Of a longer line only the start is looked at. */
const LONG = 500

/** The one diagnostic for a text that the package `yaml` could not make sense of, in words for the writer. */
export function explainSyntaxError(file: SourceFile, error: YAMLError): Diagnostic {
  const content = file.text
  const offset = Math.min(error.pos[0], content.length)
  const start =
    content[offset] === '#' && error.code === 'MISSING_CHAR' ? offset : firstVisible(content, offset)
  const tab = indentedByTab(file, start)
  if (tab) return tab
  const line = withoutComment(
    content.slice(start, Math.min(start + LONG, Math.max(start, lineEnd(content, start)))),
  )
  const whole = place(file, start, start + line.length)

  switch (nameOf(error)) {
    case 'missing colon':
      if (line.startsWith('- ')) return diagnose(syntax, place(file, start, start + 1), ITEM_AMONG_KEYS)
      return diagnose(missingColon, whole, { mended: withColon(line) })
    case 'nested mapping': {
      if (!/:(\s|$)/.test(line)) return badIndentation(file, nextKey(content, start), 'keys')
      const key = content.slice(lineStart(content, start), start).trimStart()
      return diagnose(colonInValue, whole, { mended: key + quote(line) })
    }
    case 'reserved start':
      return diagnose(reservedStart, place(file, start, start + 1), {
        character: content[start]!,
        mended: quote(line),
      })
    case 'tab':
      return diagnose(tabIndentation, place(file, error.pos[0], error.pos[1]), {})
    case 'indentation':
      return badIndentation(file, start, error.message.includes('mapping') ? 'keys' : 'list items')
  }
  const length = error.code === 'BAD_DQ_ESCAPE' ? 2 : blamedLength(error, line)
  return diagnose(syntax, place(file, start, start + length), plainWords(error))
}

function nameOf({ code, message }: YAMLError): string {
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys')) return 'missing colon'
  if (message.startsWith('Nested mappings')) return 'nested mapping'
  if (code === 'TAB_AS_INDENT') return 'tab'
  if (code === 'BAD_SCALAR_START') return 'reserved start'
  return /^(All|A block sequence may)/.test(message) ? 'indentation' : ''
}

/** An error may be reported where the blanks, line breaks and comments before the mistake begin. */
function firstVisible(content: string, offset: number): number {
  const gap = /(?:[ \t]+|\r?\n|#[^\n]*){1,999}/y
  gap.lastIndex = offset
  let end = offset
  while (gap.test(content)) end = gap.lastIndex
  return end < content.length ? end : offset
}

function withoutComment(line: string): string {
  return line.startsWith('#') ? line : /^[^\n]*?(?=[ \t]+#|$)/.exec(line)![0]
}

function withColon(line: string): string {
  const colon = /^([^\s:]+):(\S.*)$/.exec(line)
  return colon ? `${colon[1]}: ${colon[2]}` : `${line}: …`
}

/** The offset of the first line below `offset` that has a key; that of `offset` itself where there is none. */
function nextKey(content: string, offset: number): number {
  for (let at = lineEnd(content, offset); at < content.length; at = lineEnd(content, at)) {
    const start = firstVisible(content, at)
    if (start <= at) break
    if (/^[^\n]*?:(\s|$)/.test(content.slice(start, lineEnd(content, start)))) return start
    at = start
  }
  return offset
}

function badIndentation(file: SourceFile, start: number, items: string): Diagnostic {
  const count = start - lineStart(file.text, start)
  const actual = count === 1 ? 'one space' : `${count} spaces`
  const word = /^\S*/.exec(file.text.slice(start, start + 200))![0].length
  return diagnose(indentation, place(file, start, start + word), { actual, items })
}

function blamedLength(error: YAMLError, line: string): number {
  const pattern = error.code === 'BLOCK_IN_FLOW' ? /^[^:,{}[\]]+/ : /^[^\s,[\]{}]+/
  return pattern.exec(line)?.[0].length ?? Math.min(1, line.length)
}
