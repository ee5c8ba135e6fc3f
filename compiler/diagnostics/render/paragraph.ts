import { toCells, totalWidth } from './cells.ts'

/** `text` in lines of at most `width` columns, broken at spaces; its own line breaks and indentation stay. */
export function paragraph(text: string, width: number): string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap(line => wrap(line, Math.max(24, width)))
}

function wrap(line: string, width: number): string[] {
  if (/^\s/.test(line) || columns(line) <= width) return [line]
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && columns(current) + 1 + columns(word) > width) {
      lines.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current]
}

function columns(text: string): number {
  return totalWidth(toCells(text))
}
