import type { LineColumn } from './span.ts'

/** A text that the user wrote, with the path by which messages name it. */
export class SourceFile {
  readonly path: string
  readonly text: string
  #lineStarts: readonly number[] | undefined

  /** `path` is shown to people as it is: relative to the folder that the command ran in. */
  constructor(path: string, text: string) {
    this.path = path
    this.text = text
  }

  /** Where `offset` (in UTF-16 code units) lies. An offset beyond the end gives the end of the text. */
  locate(offset: number): LineColumn {
    const starts = this.#starts()
    const at = Math.max(0, Math.min(offset, this.text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    // Editors do not count a byte order mark as a column.
    const mark = low === 0 && at > 0 && this.text.startsWith('\ufeff') ? 1 : 0
    return { line: low + 1, column: at - starts[low]! + 1 - mark }
  }

  /** The text of line `line` (from 1) without its line break and byte order mark; `''` where there is no such line. */
  line(line: number): string {
    const start = this.#starts()[line - 1]
    if (start === undefined) return ''
    const next = this.#starts()[line] ?? this.text.length + 1
    const first = start === 0 && this.text.startsWith('\ufeff') ? 1 : start
    return this.text.slice(first, next - 1).replace(/\r$/, '')
  }

  get lineCount(): number {
    return this.#starts().length
  }

  #starts(): readonly number[] {
    if (!this.#lineStarts) {
      const starts = [0]
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
        starts.push(at + 1)
      this.#lineStarts = starts
    }
    return this.#lineStarts
  }
}
