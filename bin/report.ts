import type { Diagnostic } from '../compiler/diagnostics/diagnostic.ts'
import { type FormatName, loadRenderer } from '../compiler/diagnostics/render/index.ts'
import type { Context } from './command.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import type { Environment } from './output.ts'

/** The options that decide how diagnostics are written: a part of `specOptions` and `globalOptions`. */
export type ReportOptions = {
  readonly diagnostics: FormatName | undefined
  readonly 'fail-on': 'error' | 'warning' | undefined
  readonly quiet: boolean
  readonly verbose: boolean
}

/**
 * Writes the diagnostics, given in file order, and says what the exit code is. The pretty format goes to standard
 * error, the others, made for programs, to standard output: a command that uses one of those writes nothing else
 * there. `--quiet` leaves out of the pretty format what is neither error nor warning.
 */
export async function report(
  diagnostics: readonly Diagnostic[],
  options: ReportOptions,
  context: Context,
): Promise<ExitCode> {
  const format = reportFormat(options, context.env)
  const { output } = context
  const isPretty = format === 'pretty'
  const said = isPretty && options.quiet ? diagnostics.filter(isSerious) : diagnostics
  if (!isPretty || said.length > 0) {
    const render = await loadRenderer(format)
    const rendered = render(said, {
      colour: output.colour.err,
      width: output.width,
      verbose: options.verbose,
      version: format === 'sarif' ? context.version() : '',
    })
    if (isPretty) output.err(rendered)
    else output.out(rendered)
  }
  return isFailure(diagnostics, options) ? exitCodes.failed : exitCodes.done
}

export function reportFormat(options: Pick<ReportOptions, 'diagnostics'>, env: Environment): FormatName {
  return options.diagnostics ?? (env['GITHUB_ACTIONS'] ? 'github' : 'pretty')
}

export function isFailure(
  diagnostics: readonly Diagnostic[],
  options: Pick<ReportOptions, 'fail-on'>,
): boolean {
  const counts = options['fail-on'] === 'warning' ? ['error', 'warning'] : ['error']
  return diagnostics.some(({ severity }) => counts.includes(severity))
}

function isSerious({ severity }: Diagnostic): boolean {
  return severity === 'error' || severity === 'warning'
}
