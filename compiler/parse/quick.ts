import type { ParsedSource } from '../source/parsed-source.ts'
import { child, type Pointer } from '../source/pointer.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Span } from '../source/span.ts'
import { MAX_DEPTH } from './limits.ts'
import { QuickCursor } from './quick-cursor.ts'
import { DECLINED, FLOW_PLAIN, PLAIN, scalarAt } from './quick-scalars.ts'

/**
 * Reads the YAML that most files are made of, many times faster than the package `yaml` starts up, and with the same
 * result: block and flow collections, scalars of one line, comments. It declines whatever else it meets (anchors,
 * tags, text blocks, texts of several lines, every mistake) by giving undefined; then the package decides.
 */
export function readQuickly(file: SourceFile): ParsedSource | undefined {
  const reader = new QuickReader(file.text)
  try {
    return { file, value: reader.read(), positions: reader.positions }
  } catch (declined) {
    if (declined !== DECLINED) throw declined
    return undefined
  }
}

type MutablePosition = { key?: Span; value: { start: number; end: number } }

class QuickReader extends QuickCursor {
  readonly positions = new Map<Pointer, MutablePosition>()
  #depth = 0
  /** Where the value that was read last ends. */
  #end = 0

  read(): unknown {
    this.nextLine()
    if (this.column !== 0 || this.at === this.text.length) throw DECLINED
    const value =
      this.text[this.at] === '{' ? this.#inline('', undefined, -1) : this.#blockNode('', undefined)
    if (this.at !== this.text.length || typeof value !== 'object' || Array.isArray(value)) throw DECLINED
    return value
  }

  /** A block collection, whose first line starts at `at` in `column`. */
  #blockNode(pointer: Pointer, key: Span | undefined): unknown {
    if (this.isDash()) return this.#list(pointer, key)
    if (this.keyEnd()) return this.#mapping(pointer, key)
    throw DECLINED
  }

  #mapping(pointer: Pointer, key: Span | undefined): Record<string, unknown> {
    const column = this.column
    const position = this.#open(pointer, key)
    const values: Record<string, unknown> = {}
    do {
      const end = this.keyEnd()
      if (!end) throw DECLINED
      const span = { start: this.at, end }
      const name = this.#name(span, values)
      this.at = end + 1
      values[name] = this.#value(child(pointer, name), span, column, true)
    } while (this.#continues(column))
    return this.#close(position, values)
  }

  #list(pointer: Pointer, key: Span | undefined): unknown[] {
    const column = this.column
    const position = this.#open(pointer, key)
    const values: unknown[] = []
    do {
      this.at += 1
      values.push(this.#value(child(pointer, values.length), undefined, column, false))
    } while (this.#continues(column) && this.isDash())
    return this.#close(position, values)
  }

  /** What follows a key's colon or an item's dash, up to the first character of the next line that has any. */
  #value(pointer: Pointer, key: Span | undefined, column: number, ofKey: boolean): unknown {
    const from = this.at
    this.skipBlanks()
    const start = this.at
    if (this.isLineEnd(start)) {
      this.nextLine()
      if (this.column > column || (ofKey && this.column === column && this.isDash()))
        return this.#blockNode(pointer, key)
      this.#scalar(pointer, key, start, start)
      return null
    }
    if (start === from) throw DECLINED
    if (!ofKey && (this.isDash() || this.keyEnd())) {
      this.column = column + 1 + start - from
      return this.#blockNode(pointer, key)
    }
    return this.#inline(pointer, key, column)
  }

  /** A flow collection or a scalar, and the rest of its line, which must be empty. */
  #inline(pointer: Pointer, key: Span | undefined, column: number): unknown {
    const value = this.#flowNode(pointer, key, column, PLAIN)
    this.skipBlanks()
    if (!this.isLineEnd(this.at)) throw DECLINED
    this.nextLine()
    if (this.column > column) throw DECLINED
    return value
  }

  #flowNode(pointer: Pointer, key: Span | undefined, column: number, plain: RegExp): unknown {
    const start = this.at
    const first = this.text[start]
    if (first === '{') return this.#flowMapping(pointer, key, column)
    if (first === '[') return this.#flowList(pointer, key, column)
    const scalar = scalarAt(this.text, start, plain)
    if (!scalar) throw DECLINED
    this.at = scalar.end
    this.#scalar(pointer, key, start, scalar.end)
    return scalar.value
  }

  #flowMapping(pointer: Pointer, key: Span | undefined, column: number): Record<string, unknown> {
    const position = this.#open(pointer, key)
    const values: Record<string, unknown> = {}
    while (!this.#flowEnds('}', column)) {
      const end = this.keyEnd()
      if (!end) throw DECLINED
      const span = { start: this.at, end }
      const name = this.#name(span, values)
      this.at = end + 1
      this.flowGap(column)
      values[name] = this.#flowNode(child(pointer, name), span, column, FLOW_PLAIN)
      this.#separator('}', column)
    }
    return this.#close(position, values)
  }

  #flowList(pointer: Pointer, key: Span | undefined, column: number): unknown[] {
    const position = this.#open(pointer, key)
    const values: unknown[] = []
    while (!this.#flowEnds(']', column)) {
      values.push(this.#flowNode(child(pointer, values.length), undefined, column, FLOW_PLAIN))
      this.#separator(']', column)
    }
    return this.#close(position, values)
  }

  /** Whether the bracket `close` follows; it is read then. */
  #flowEnds(close: string, column: number): boolean {
    this.flowGap(column)
    if (this.text[this.at] !== close) return false
    this.at += 1
    this.#end = this.at
    return true
  }

  #separator(close: string, column: number): void {
    this.flowGap(column)
    if (this.text[this.at] === ',') this.at += 1
    else if (this.text[this.at] !== close) throw DECLINED
  }

  #continues(column: number): boolean {
    if (this.column > column) throw DECLINED
    return this.column === column
  }

  #name({ start, end }: Span, siblings: Record<string, unknown>): string {
    const source = this.text.slice(start, end)
    const name = source[0] === '"' || source[0] === "'" ? source.slice(1, -1) : source
    if (name === '__proto__' || Object.hasOwn(siblings, name)) throw DECLINED
    return name
  }

  #open(pointer: Pointer, key: Span | undefined): MutablePosition {
    this.#depth += 1
    if (this.#depth > MAX_DEPTH) throw DECLINED
    const position = this.#scalar(pointer, key, this.at, this.at)
    if ('{['.includes(this.text[this.at]!)) this.at += 1
    return position
  }

  #close<T>(position: MutablePosition, value: T): T {
    this.#depth -= 1
    position.value.end = this.#end
    return value
  }

  #scalar(pointer: Pointer, key: Span | undefined, start: number, end: number): MutablePosition {
    const position: MutablePosition = key ? { key, value: { start, end } } : { value: { start, end } }
    this.positions.set(pointer, position)
    this.#end = end
    return position
  }
}
