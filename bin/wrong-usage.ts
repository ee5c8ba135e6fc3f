import { palette } from '../compiler/diagnostics/render/palette.ts'
import type { Context } from './command.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

/** Says what is wrong with how a command was called, where only the command can know. */
export function wrongUsage(problem: string, { output }: Context): ExitCode {
  output.err(`${palette(output.colour.err).error('wrong usage:')} ${problem}\n`)
  return exitCodes.usage
}
