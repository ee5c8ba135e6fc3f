import { palette } from '../compiler/diagnostics/render/palette.ts'
import type { Context } from './command.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

/** Says in one line why cfn-lint could not judge. */
export function sayUnavailable(reason: string, { output }: Context): ExitCode {
  output.err(`${palette(output.colour.err).error('not linted:')} ${reason}\n`)
  return exitCodes.environment
}
