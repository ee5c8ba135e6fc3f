import { SourceFile } from '../../../compiler/source/source-file.ts'
import type { Span } from '../../../compiler/source/span.ts'

/**
 * A source text whose lines of `~` mark what must be blamed in the line above; `marked` holds the marked spans in
 * order. The first line break and the indentation that all lines share are not part of the text.
 */
export function marked(template: string): { file: SourceFile; marked: Span[] } {
  const lines = template.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n')
  const indents = lines.filter(line => line.trim() !== '').map(line => /^ */.exec(line)![0].length)
  const shared = Math.min(...indents)
  const spans: Span[] = []
  let text = ''
  let lineStart = 0
  for (const line of lines.map(whole => whole.slice(shared))) {
    if (/^ *~[~ ]*$/.test(line)) {
      for (const run of line.matchAll(/~+/g)) {
        const start = lineStart + run.index
        spans.push({ start, end: start + run[0].length })
      }
    } else {
      lineStart = text.length
      text += `${line}\n`
    }
  }
  return { file: new SourceFile('spec.yaml', text.slice(0, -1)), marked: spans }
}
