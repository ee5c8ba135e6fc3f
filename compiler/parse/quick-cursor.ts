import { DECLINED, KEY } from './quick-scalars.ts'

const BLANKS = / */y
/** What may stand between two tokens in brackets, or after a complete value: blanks, line breaks and comments. */
const GAP = /(?: +|\r?\n|(?<=[ \n\ufeff]|^)#[^\n]*){1,999}/y

/** A place in a text that is read from start to end, line by line. */
export class QuickCursor {
  readonly text: string
  at: number
  /** The column of `at` where it is the first character of its line that is neither blank nor comment. */
  column = 0
  readonly #first: number

  constructor(text: string) {
    this.text = text
    this.#first = text.startsWith('\ufeff') ? 1 : 0
    this.at = this.#first
  }

  skipBlanks(): void {
    this.at = this.match(BLANKS)
  }

  /** Goes on to the next character that is neither blank nor comment, from the end of a line. */
  nextLine(): void {
    this.#skipGap()
    const start = Math.max(this.#first, this.text.lastIndexOf('\n', this.at - 1) + 1)
    if (this.#isMarker(start)) throw DECLINED
    this.column = this.at === this.text.length ? -1 : this.at - start
  }

  /** Between brackets, every line must be indented more than the block collection around. */
  flowGap(column: number): void {
    const from = this.at
    this.#skipGap()
    const feed = this.text.slice(from, this.at).lastIndexOf('\n')
    if (feed === -1) return
    const start = from + feed + 1
    if (this.at - start <= column || this.#isMarker(start)) throw DECLINED
  }

  match(pattern: RegExp): number {
    pattern.lastIndex = this.at
    return pattern.test(this.text) ? pattern.lastIndex : this.at
  }

  /** Where the key that starts at `at` ends, before its colon; undefined where no key does. */
  keyEnd(): number | undefined {
    const end = this.match(KEY)
    return end === this.at ? undefined : end
  }

  isDash(): boolean {
    return this.text[this.at] === '-' && ' \r\n'.includes(this.text[this.at + 1] ?? '\n')
  }

  isLineEnd(at: number): boolean {
    const character = this.text[at]
    if (character === '#') return this.text[at - 1] === ' '
    return character === undefined || character === '\n' || character === '\r'
  }

  #skipGap(): void {
    for (let end = this.match(GAP); end > this.at; end = this.match(GAP)) this.at = end
  }

  /** Whether the line that starts at `start` may begin or end a document. */
  #isMarker(start: number): boolean {
    return this.text.startsWith('---', start) || this.text.startsWith('...', start)
  }
}
