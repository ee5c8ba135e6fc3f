import { tokens } from '../../source/pointer.ts'
import type { Diagnostic, Location } from '../diagnostic.ts'
import { harmless } from './cells.ts'
import { type FrameStyle, frame, lastLine } from './frame.ts'
import { type Palette, palette } from './palette.ts'
import { paragraph } from './paragraph.ts'
import { rangeOf } from './range.ts'
import { docsLink, type RenderOptions } from './renderer.ts'
import { count, countPhrases } from './summary.ts'

/** For people: a code frame each, and a last line that counts. Acknowledged findings come first and short. */
export function pretty(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  if (diagnostics.length === 0) return ''
  const paint = palette(options.colour)
  const blocks = diagnostics.map(diagnostic => block(diagnostic, options, paint))
  return [...blocks, summaryLine(diagnostics, paint)].map(text => text + '\n').join('\n')
}

function block(diagnostic: Diagnostic, options: RenderOptions, paint: Palette): string {
  const isShort = diagnostic.severity === 'acknowledged' && !options.verbose
  const places = [diagnostic, ...diagnostic.related.map(related => related.location)]
  const gutter = isShort ? 1 : Math.max(2, ...places.map(place => String(lastLine(place)).length))
  const style: FrameStyle = {
    palette: paint,
    paint: paint[diagnostic.severity],
    underline: '^',
    gutter,
    width: options.width - gutter - 3,
    context: true,
  }
  const lines = [
    heading(diagnostic, paint),
    `${' '.repeat(gutter)} ${paint.dim('╭')} ${place(diagnostic, paint)}`,
  ]
  if (!isShort) lines.push(...frame(diagnostic, style))
  for (const { message, location } of diagnostic.related) {
    const label = paint.note(harmless(message))
    lines.push(`${' '.repeat(gutter)} ${paint.dim('├')} ${place(location, paint)}  ${label}`)
    if (!isShort)
      lines.push(...frame(location, { ...style, paint: paint.note, underline: '-', context: false }))
  }
  const closing = footers(diagnostic, options)
  for (const [i, [name, text]] of closing.entries()) {
    const corner = paint.dim(i === closing.length - 1 ? '╰' : '├')
    const label = `${name}: `
    const indent = gutter + 3 + label.length
    const [first = '', ...rest] = paragraph(text, options.width - indent).map(harmless)
    lines.push(`${' '.repeat(gutter)} ${corner} ${paint.accent(label)}${first}`)
    const bar = paint.dim(i === closing.length - 1 ? ' ' : '│')
    lines.push(
      ...rest.map(line => `${' '.repeat(gutter)} ${bar} ${' '.repeat(label.length)}${line}`.trimEnd()),
    )
  }
  return lines.join('\n')
}

function heading({ severity, code, rule, message }: Diagnostic, paint: Palette): string {
  const name = rule === undefined || rule === code ? code : `${code} ${rule}`
  const [first = '', ...rest] = message.split('\n').map(harmless)
  return [
    `${paint[severity](`${severity} ${name}`)} ${paint.strong(first)}`,
    ...rest.map(line => `  ${line}`),
  ].join('\n')
}

function place(location: Location, paint: Palette): string {
  const { file, pointer, exact } = location.origin
  const { line, column } = rangeOf(location)
  const at = file.text === '' ? harmless(file.path) : `${harmless(file.path)}:${line}:${column}`
  const path = pointer === '' ? '' : `  ${paint.dim(dotted(pointer))}`
  return paint.accent(at) + path + (exact ? '' : paint.dim('  (nearest known line)'))
}

/** A pointer as the spec language writes references: `tiers.api.ports[0]`. */
function dotted(pointer: string): string {
  const parts = tokens(pointer).map(token => {
    if (/^\d+$/.test(token)) return `[${token}]`
    return /^[\w*/-]+$/.test(token) ? `.${token}` : `.${JSON.stringify(harmless(token))}`
  })
  return parts.join('').replace(/^\./, '')
}

function footers(diagnostic: Diagnostic, options: RenderOptions): (readonly [string, string])[] {
  const { help, reason, severity } = diagnostic
  if (severity === 'acknowledged') return [['reason', reason ?? 'none given']]
  const docs = ['docs', docsLink(diagnostic, options)] as const
  return help === undefined || help === '' ? [docs] : [['help', help], docs]
}

function summaryLine(diagnostics: readonly Diagnostic[], paint: Palette): string {
  const files = new Set(diagnostics.map(diagnostic => diagnostic.origin.file.path))
  const where = files.size === 1 ? harmless([...files][0]!) : `${files.size} files`
  const phrases = countPhrases(count(diagnostics)).map(([severity, text]) => paint[severity](text))
  return `${phrases.join(', ')} in ${where}`
}
