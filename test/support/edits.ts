import type { ParsedSource } from '../../compiler/source/parsed-source.ts'
import { type Pointer, parent } from '../../compiler/source/pointer.ts'
import type { Span } from '../../compiler/source/span.ts'

/** `text` with `written` where `span` is. */
export function replaceSpan(text: string, span: Span, written: string): string {
  return text.slice(0, span.start) + written + text.slice(span.end)
}

/** The source's text without the entry at `pointer`. A mapping that it leaves empty is written `{}`. */
export function withoutEntry(source: ParsedSource, pointer: Pointer): string {
  const { text } = source.file
  const { key, value } = source.positions.get(pointer)!
  const around = source.positions.get(parent(pointer)!)!.value
  const siblings = [...source.positions].filter(
    ([other, { key }]) => key && parent(other) === parent(pointer) && other !== pointer,
  )
  if (siblings.length === 0) return replaceSpan(text, around, '{}')
  const end = Math.max(value.end, key!.end + 1)
  if (text[around.start] === '{') return replaceSpan(text, inFlow(text, { start: key!.start, end }), '')
  const lineEnd = text.indexOf('\n', end)
  const next = siblings.map(([, { key }]) => key!.start).filter(start => start > key!.start)
  // The first entry of a list's item shares its line with the dash: what follows moves up to it.
  if (isAfterDash(text, key!.start))
    return replaceSpan(text, { start: key!.start, end: Math.min(...next) }, '')
  const lineStart = text.lastIndexOf('\n', key!.start) + 1
  return replaceSpan(text, { start: lineStart, end: lineEnd === -1 ? text.length : lineEnd + 1 }, '')
}

/** An entry of `{ … }` together with the comma that follows it, or that stands before the last one. */
function inFlow(text: string, { start, end }: Span): Span {
  const after = /^\s*,\s*/.exec(text.slice(end))
  if (after) return { start, end: end + after[0].length }
  const before = /,\s*$/.exec(text.slice(0, start))
  return { start: before ? start - before[0].length : start, end }
}

function isAfterDash(text: string, at: number): boolean {
  return /^\s*(- +)+$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
}

/** Misspellings of `word`, one letter each: left out, swapped with the next, or put in. */
export function typos(word: string): string[] {
  const found = new Set<string>()
  for (let at = 0; at < word.length; at++) {
    found.add(word.slice(0, at) + word.slice(at + 1))
    found.add(word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2))
    found.add(`${word.slice(0, at)}x${word.slice(at)}`)
  }
  found.delete(word)
  return [...found].filter(
    typo => /^[A-Za-z]+$/.test(typo) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(typo),
  )
}
