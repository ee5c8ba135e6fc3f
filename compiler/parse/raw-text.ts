import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import { MAX_BYTES } from './limits.ts'
import { place } from './place.ts'

export const tooLarge = define({
  code: 'GP1001',
  severity: 'error',
  message: text`the file has ${'size'} bytes; at most ${'limit'} are read`,
  help: text`Split the architecture into several specs, or move long texts into files that the spec names.`,
})

export const notUtf8 = define({
  code: 'GP1002',
  severity: 'error',
  message: text`the file is not UTF-8 text: a character here could not be decoded`,
  help: text`Save the file with the encoding UTF-8. Should the text really hold U+FFFD, write it as "\\uFFFD" in double quotes.`,
})

export const controlCharacter = define({
  code: 'GP1003',
  severity: 'error',
  message: text`the text holds ${'character'}, which YAML does not allow`,
  help: text`Remove it; inside double quotes it can be written as ${'escape'}.`,
})

const NOT_TEXT = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]|\r(?!\n)/u

/** Whether `file` is text at all, and small enough; the rest of this layer relies on it. */
export function checkText(file: SourceFile): Diagnostic | undefined {
  const size = utf8Length(file.text)
  if (size > MAX_BYTES) return diagnose(tooLarge, place(file, 0, 0), { size, limit: MAX_BYTES })
  const start = file.text.startsWith('\ufeff') ? 1 : 0
  const at = file.text.slice(start).search(NOT_TEXT)
  if (at === -1) return undefined
  const code = file.text.codePointAt(start + at)!
  const location = place(file, start + at, start + at + String.fromCodePoint(code).length)
  if (code === 0xfffd) return diagnose(notUtf8, location, {})
  return diagnose(controlCharacter, location, { character: nameOf(code), escape: escapeOf(code) })
}

function utf8Length(content: string): number {
  return content.length * 3 <= MAX_BYTES ? content.length : new TextEncoder().encode(content).length
}

const NAMES = new Map([
  [0, 'a NUL character'],
  [0x0d, 'a carriage return without a line feed'],
  [0x1b, 'an escape character'],
  [0xfeff, 'a byte order mark that is not at the start'],
])

function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name =
    NAMES.get(code) ?? (code >= 0xd800 && code <= 0xdfff ? 'half a character' : 'a control character')
  return `${name} (${number})`
}

function escapeOf(code: number): string {
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`
}
