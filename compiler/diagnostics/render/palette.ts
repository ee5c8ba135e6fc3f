import type { Severity } from '../diagnostic.ts'

export type Paint = (text: string) => string

/** What the parts of a message look like, by what they are. */
export type Palette = { readonly [S in Severity]: Paint } & {
  readonly strong: Paint
  readonly dim: Paint
  readonly accent: Paint
}

/** ANSI colours of the terminal's own sixteen, which follow its light or dark theme; or none. */
export function palette(colour: boolean): Palette {
  return colour ? colours : plain
}

const plain: Palette = {
  error: same,
  warning: same,
  note: same,
  acknowledged: same,
  strong: same,
  dim: same,
  accent: same,
}

const colours: Palette = {
  error: ansi('1;31', '22;39'),
  warning: ansi('1;33', '22;39'),
  note: ansi('1;34', '22;39'),
  acknowledged: ansi('1;35', '22;39'),
  strong: ansi('1', '22'),
  dim: ansi('2', '22'),
  accent: ansi('36', '39'),
}

function same(text: string): string {
  return text
}

function ansi(on: string, off: string): Paint {
  return text => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`)
}
