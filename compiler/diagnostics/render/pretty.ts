import { tokens } from '../../source/pointer.ts'
import type { Diagnostic, Location } from '../diagnostic.ts'
import { harmless } from './cells.ts'
import { type FrameStyle, frame, lastLine } from './frame.ts'
import { type Palette, palette } from './palette.ts'
import { paragraph } from './paragraph.ts'
import { rangeOf } from './range.ts'
import { docsLink, type RenderOptions } from './renderer.ts'
import { count, countPhrases } from './summary.ts'

/** For people: a code frame each, and a last line that counts. Acknowledged findings are short unless `verbose`. */
export function pretty(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  if (diagnostics.length === 0) return ''
  const paint = palette(options.colour)
  const blocks = diagnostics.map(diagnostic => block(diagnostic, options, paint))
  return [...blocks, summaryLine(diagnostics, paint)].map(text => text + '\n').join('\n')
}

function block(diagnostic: Diagnostic, options: RenderOptions, paint: Palette): string {
  const places = [diagnostic, ...diagnostic.related.map(related => related.location)]
  const gutter = Math.max(2, ...places.map(place => String(lastLine(place)).length))
  const style: FrameStyle = {
    palette: paint,
    paint: paint[diagnostic.severity],
    underline: '^',
    gutter,
    width: options.width - gutter - 3,
    context: true,
  }
  const isShort = diagnostic.severity === 'acknowledged' && !options.verbose
  const code = (location: Location, style: FrameStyle) => (isShort ? [] : frame(location, style))
  const edge = (sign: string) => `${' '.repeat(gutter)} ${paint.dim(sign)}`
  const aside = { ...style, paint: paint.note, underline: '-', context: false } as const
  return [
    heading(diagnostic, paint),
    `${edge('╭')} ${place(diagnostic, paint)}`,
    ...code(diagnostic, style),
    ...diagnostic.related.flatMap(({ message, location }) => [
      `${edge('├')} ${place(location, paint)}  ${paint.note(harmless(message))}`,
      ...code(location, aside),
    ]),
    ...footers(diagnostic, options).flatMap(([name, text], i, all) => {
      const isLast = i === all.length - 1
      const label = `${name}: `
      const [first = '', ...rest] = paragraph(text, style.width - label.length).map(harmless)
      return [
        `${edge(isLast ? '╰' : '├')} ${paint.accent(label)}${first}`,
        ...rest.map(line => `${edge(isLast ? ' ' : '│')} ${' '.repeat(label.length)}${line}`.trimEnd()),
      ]
    }),
  ].join('\n')
}

function heading({ severity, code, rule, source, message }: Diagnostic, paint: Palette): string {
  const name = source === 'groundplan' ? code : `${source} ${rule ?? code}`
  const [first = '', ...rest] = message.split('\n').map(harmless)
  const title = `${paint[severity](`${severity} ${name}:`)} ${paint.strong(first)}`
  return [title, ...rest.map(line => `  ${line}`)].join('\n')
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
