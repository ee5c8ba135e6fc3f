import { isZeroWidth, widthOf } from './width.ts'

/** What a terminal shows for `start`…`end` of a line (UTF-16 offsets in it), `width` columns wide. */
export type Cell = {
  readonly text: string
  readonly width: number
  readonly start: number
  readonly end: number
}

const tabStop = 4
const joiner = 0x200d
const emojiSelector = 0xfe0f

/**
 * A line as a terminal shows it: tabs become spaces, combining characters join what they stand on, and what would
 * move the cursor or turn the reading direction is replaced by a visible sign.
 */
export function toCells(line: string): readonly Cell[] {
  const cells: Cell[] = []
  let column = 0
  let joining = false
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at)!
    const end = at + (code > 0xffff ? 2 : 1)
    const before = cells.at(-1)
    if (before && (joining || isZeroWidth(code))) {
      const width = code === emojiSelector ? 2 : before.width
      cells[cells.length - 1] = { text: before.text + line.slice(at, end), width, start: before.start, end }
      column += width - before.width
    } else {
      const cell = shown(code, column)
      cells.push({ ...cell, start: at, end })
      column += cell.width
    }
    joining = code === joiner
    at = end
  }
  return cells
}

/** `text` on one line, with nothing in it that a terminal would obey. */
export function harmless(text: string): string {
  return toCells(text)
    .map(cell => cell.text)
    .join('')
}

export function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function shown(code: number, column: number): { text: string; width: number } {
  if (code === 0x09) {
    const width = tabStop - (column % tabStop)
    return { text: ' '.repeat(width), width }
  }
  if (code < 0x20) return { text: String.fromCodePoint(0x2400 + code), width: 1 }
  if (code === 0x7f) return { text: '\u2421', width: 1 }
  if (isZeroWidth(code)) return { text: '', width: 0 }
  if (isUnprintable(code)) return { text: '\ufffd', width: 1 }
  return { text: String.fromCodePoint(code), width: widthOf(code) }
}

/** C1 controls, line and paragraph separators, bidirectional controls, lone surrogates. */
function isUnprintable(code: number): boolean {
  return (
    (code >= 0x80 && code <= 0x9f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xd800 && code <= 0xdfff)
  )
}
