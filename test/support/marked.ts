import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { compile } from '../../compiler/compile.ts'
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts'
import type { Host } from '../../compiler/source/host.ts'

export type MarkedOptions = {
  readonly environment?: string
  /** The files beside the specification, by path. */
  readonly files?: Readonly<Record<string, string>>
}

/**
 * Compiles a specification in which lines such as `~~~~ GP3102` mark what the line above them must be blamed for, and
 * expects exactly those diagnostics: their codes and their spans, and no others. A warning is marked as
 * `~~~~ GP2401 warning`, an accepted one as `~~~~ GP2401 acknowledged`. `groundplan` and `name` need not be written.
 */
export async function expectMarked(marked: string, options: MarkedOptions = {}): Promise<Diagnostic[]> {
  const wanted = complete(marked)
  const lines = wanted.split('\n').filter(line => !mark.test(line))
  const text = lines.join('\n')
  const { files = {}, environment } = options
  const source = { path: 'architecture.yaml', text }
  const { diagnostics } = await compile(source, memory(files), environment ? { environment } : {})
  expect(annotate(lines, diagnostics), explain(diagnostics)).toBe(wanted)
  return [...diagnostics]
}

/** The help of the only diagnostic of `marked`. */
export async function helpOf(marked: string, options?: MarkedOptions): Promise<string> {
  const diagnostics = await expectMarked(marked, options)
  expect(diagnostics).toHaveLength(1)
  return diagnostics[0]!.help!
}

const mark = /^ *~+ GP\d{4}( [a-z]+)?$/

function complete(marked: string): string {
  const body = marked.replace(/^\n/, '').trimEnd()
  const named = /^name:/m.test(body) ? '' : 'name: web\n'
  return `groundplan: 1\n${named}${body}\n`
}

/** The text with a mark under each diagnostic; one that ends on a later line is marked to the end of its first. */
function annotate(lines: readonly string[], diagnostics: readonly Diagnostic[]): string {
  const result: string[] = []
  let start = 0
  for (const line of lines) {
    result.push(line)
    const end = start + line.length
    for (const { code, severity, span } of diagnostics) {
      if (span.start < start || span.start > end) continue
      const length = Math.max(1, Math.min(span.end, end) - span.start)
      const word = severity === 'error' ? '' : ` ${severity}`
      result.push(`${' '.repeat(span.start - start)}${'~'.repeat(length)} ${code}${word}`)
    }
    start = end + 1
  }
  return result.join('\n')
}

function explain(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(({ code, message, help }) => `${code} ${message} (${help})`).join('\n')
}

function memory(files: Readonly<Record<string, string>>): Host {
  return {
    readFile: path => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : undefined),
    listFiles: folder => {
      const names = Object.keys(files)
        .filter(path => path.startsWith(`${folder}/`))
        .map(path => path.slice(folder.length + 1))
      return names.length > 0 ? names.sort() : undefined
    },
    sha256: data => createHash('sha256').update(data).digest('hex'),
  }
}
