import type { Diagnostic } from '../diagnostic.ts'
import { rangeOf } from './range.ts'
import { docsLink, type RenderOptions } from './renderer.ts'

/**
 * Workflow commands of GitHub Actions, one line each: they become annotations in the pull request. Columns are
 * left out of spans over several lines, because the runner refuses them there (actions/runner,
 * `ActionCommandManager.cs`, `ValidateLinesAndColumns`).
 */
export function github(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  return diagnostics.map(diagnostic => command(diagnostic, options) + '\n').join('')
}

const commands = { error: 'error', warning: 'warning', note: 'notice', acknowledged: 'notice' } as const

function command(diagnostic: Diagnostic, options: RenderOptions): string {
  const { severity, code, rule, origin } = diagnostic
  const { line, column, endLine, endColumn } = rangeOf(diagnostic)
  const properties = [
    ['file', origin.file.path],
    ['line', line],
    ...(line === endLine ? [['col', column]] : []),
    ['endLine', endLine],
    ...(line === endLine ? [['endColumn', endColumn]] : []),
    ['title', severity === 'acknowledged' ? `${rule ?? code} acknowledged` : (rule ?? code)],
  ].map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(messageOf(diagnostic, options))}`
}

function messageOf(diagnostic: Diagnostic, options: RenderOptions): string {
  const { message, help, reason, origin, related } = diagnostic
  return [
    origin.exact ? message : `${message} (nearest known line)`,
    ...related.map(({ message, location }) => {
      const { line, column } = rangeOf(location)
      return `${location.origin.file.path}:${line}:${column} ${message}`
    }),
    ...(reason === undefined ? (help ? [help] : []) : [`reason: ${reason}`]),
    docsLink(diagnostic, options),
  ].join('\n')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
