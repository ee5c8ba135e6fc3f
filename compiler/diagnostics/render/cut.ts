import { type Cell, totalWidth } from './cells.ts'

/** The part of a line that is shown, and where the marked cells stand in it. */
export type CutLine = {
  readonly cells: readonly Cell[]
  /** Indices of the marked cells in `cells`, the end exclusive. */
  readonly marked: { readonly from: number; readonly to: number }
  /** Columns before the marked cells. */
  readonly column: number
  /** Columns of the marked cells; 0 where the mark is an empty place. */
  readonly width: number
  readonly cutLeft: boolean
}

const ellipsis: Cell = { text: '…', width: 1, start: -1, end: -1 }

/** At most `width` columns of a line, chosen around the UTF-16 offsets `from`…`to` of it. */
export function cut(line: readonly Cell[], from: number, to: number, width: number): CutLine {
  const marked = markedCells(line, from, to)
  const room = Math.max(20, width)
  if (totalWidth(line) <= room) return measured(line, marked, false)
  const first = firstShown(line, marked, room)
  const cutLeft = first > 0
  let after = first
  for (let used = cutLeft ? 1 : 0; after < line.length; after++) {
    used += line[after]!.width
    if (used > room - (after === line.length - 1 ? 0 : 1)) break
  }
  const cells = [
    ...(cutLeft ? [ellipsis] : []),
    ...line.slice(first, after),
    ...(after < line.length ? [ellipsis] : []),
  ]
  const shift = first - (cutLeft ? 1 : 0)
  const shiftedTo = Math.min(marked.to, after) - shift
  return measured(cells, { from: marked.from - shift, to: shiftedTo + (marked.to > after ? 1 : 0) }, cutLeft)
}

/** The text of a line that was cut. */
export function show(line: CutLine): string {
  return line.cells.map(cell => cell.text).join('')
}

function markedCells(line: readonly Cell[], from: number, to: number): { from: number; to: number } {
  const first = line.findIndex(cell => cell.end > from)
  if (first === -1) return { from: line.length, to: line.length }
  let last = first
  while (last < line.length && line[last]!.start < to) last++
  return { from: first, to: last }
}

/** The cell to begin with, so that the mark has as much room before it as after it, and no room is wasted. */
function firstShown(line: readonly Cell[], marked: { from: number; to: number }, room: number): number {
  const markWidth = totalWidth(line.slice(marked.from, marked.to))
  const wanted = Math.max(8, Math.floor((room - markWidth) / 2))
  const tail = totalWidth(line.slice(marked.from))
  let before = Math.max(wanted, room - tail - 1) - 1
  let first = marked.from
  while (first > 0 && before >= line[first - 1]!.width) before -= line[--first]!.width
  return first
}

function measured(cells: readonly Cell[], marked: { from: number; to: number }, cutLeft: boolean): CutLine {
  const column = totalWidth(cells.slice(0, marked.from))
  return { cells, marked, column, width: totalWidth(cells.slice(marked.from, marked.to)), cutLeft }
}
