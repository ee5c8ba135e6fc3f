import type { Location } from '../diagnostic.ts'
import { type Cell, toCells } from './cells.ts'
import { cut, show } from './cut.ts'
import type { Paint, Palette } from './palette.ts'

export type FrameStyle = {
  readonly palette: Palette
  /** The colour of the blamed text and its underline. */
  readonly paint: Paint
  readonly underline: '^' | '-'
  /** Columns for the line numbers. */
  readonly gutter: number
  /** Columns for the source text. */
  readonly width: number
  /** Whether the line before the blamed one is shown too. */
  readonly context: boolean
}

type Line = { readonly number: number; readonly from: number; readonly to: number }

const shownWhole = 5

/** The lines that a location blames, numbered, the blamed text underlined; several lines get a bracket. */
export function frame(location: Location, style: FrameStyle): string[] {
  const { file } = location.origin
  if (file.text === '') return []
  const lines = blamedLines(location)
  if (lines.length > 1) return bracketed(lines, location, style)
  const line = lines[0]!
  return [...before(line, location, style), ...underlined(file.line(line.number), line, '', style)]
}

/** The number of the last line that `frame` shows. */
export function lastLine(location: Location): number {
  return blamedLines(location).at(-1)!.number
}

function blamedLines({ origin: { file }, span }: Location): Line[] {
  const start = Math.min(span.start, file.text.length)
  const text = file.text.slice(start, span.end)
  const end = start + (text.trimEnd() || text.slice(0, 1).trim()).length
  const first = file.locate(start)
  const last = file.locate(end)
  const lines: Line[] = []
  for (let number = first.line; number <= last.line; number++) {
    lines.push({
      number,
      from: number === first.line ? first.column - 1 : 0,
      to: number === last.line ? last.column - 1 : file.line(number).length,
    })
  }
  return lines
}

function before(line: Line, { origin: { file } }: Location, style: FrameStyle): string[] {
  const text = file.line(line.number - 1)
  if (!style.context || text.trim() === '') return []
  const blamed = cut(toCells(file.line(line.number)), line.from, line.to, style.width)
  if (blamed.cutLeft) return []
  return [numbered(line.number - 1, style.palette.dim(show(cut(toCells(text), 0, 0, style.width))), style)]
}

function bracketed(lines: readonly Line[], { origin: { file } }: Location, style: FrameStyle): string[] {
  const inner = { ...style, width: style.width - 2 }
  const out: string[] = []
  for (const [i, line] of lines.entries()) {
    const isFirst = i === 0
    const isLast = i === lines.length - 1
    if (lines.length > shownWhole && i >= shownWhole - 2 && !isLast) {
      if (i === shownWhole - 2) out.push(`${bare('⋮', style)} ${style.paint('│')}`)
      continue
    }
    const text = file.line(line.number)
    const bracket = style.paint(isFirst ? '╭' : isLast ? '╰' : '│') + ' '
    const partly =
      (isFirst && text.slice(0, line.from).trim() !== '') || (isLast && text.slice(line.to).trim() !== '')
    if (partly) out.push(...underlined(text, line, bracket, inner))
    else out.push(numbered(line.number, bracket + show(cut(toCells(text), 0, 0, inner.width)), style))
  }
  return out
}

function underlined(text: string, line: Line, bracket: string, style: FrameStyle): string[] {
  const { cells, marked, column, width } = cut(toCells(text), line.from, line.to, style.width)
  const plain = (from: number, to?: number) => joined(cells.slice(from, to))
  const source = plain(0, marked.from) + style.paint(plain(marked.from, marked.to)) + plain(marked.to)
  const mark = ' '.repeat(column) + style.paint(style.underline.repeat(Math.max(1, width)))
  const under = bracket === '' ? mark : `${bracket.includes('╰') ? '  ' : style.paint('│') + ' '}${mark}`
  return [numbered(line.number, bracket + source, style), `${bare('│', style)} ${under}`]
}

function numbered(line: number, text: string, { palette, gutter }: FrameStyle): string {
  return `${palette.dim(`${String(line).padStart(gutter)} │`)} ${text}`.trimEnd()
}

function bare(sign: string, { palette, gutter }: FrameStyle): string {
  return palette.dim(`${' '.repeat(gutter)} ${sign}`)
}

function joined(cells: readonly Cell[]): string {
  return cells.map(cell => cell.text).join('')
}
