import { palette } from '../compiler/diagnostics/render/palette.ts'
import { suggest } from '../compiler/diagnostics/suggest.ts'
import type { CommandEntry, Context } from './command.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { commandHelp, generalHelp, usageLine } from './help.ts'
import { globalOptions } from './options/common.ts'
import { parseOptions, splitCommand } from './options/parse.ts'

/**
 * Runs one command line. Never throws: what a command throws is a fault of ours, and is said in one line with
 * exit code 1 (the contract has no code of its own for it), with its stack under `--verbose`.
 */
export async function main(
  argv: readonly string[],
  commands: readonly CommandEntry[],
  context: Context,
): Promise<ExitCode> {
  try {
    return await dispatch(argv, commands, context)
  } catch (error) {
    const paint = palette(context.output.colour.err)
    const message = error instanceof Error ? error.message : String(error)
    context.output.err(
      `${paint.error('groundplan failed:')} ${message.split('\n')[0]}. This is a fault of Groundplan, not of ` +
        `your spec: please report it with the command, the spec and version ${context.version()}.\n`,
    )
    if (argv.includes('--verbose')) context.output.err(`${error instanceof Error ? error.stack : message}\n`)
    else context.output.err('With --verbose it shows where.\n')
    return exitCodes.failed
  }
}

async function dispatch(
  argv: readonly string[],
  commands: readonly CommandEntry[],
  context: Context,
): Promise<ExitCode> {
  const { output } = context
  const { name, rest } = splitCommand(argv, globalOptions)
  if (name === undefined) return withoutCommand(argv, commands, context)
  const entry = commands.find(command => command.name === name)
  if (!entry) {
    const near = suggest(
      name,
      commands.map(command => command.name),
    )
    const hint = near === undefined ? 'groundplan --help lists them' : `did you mean ${near}?`
    return wrongUsage(`there is no command ${name}; ${hint}`, undefined, context)
  }
  if (asks(rest, '--version')) return printVersion(context)
  const command = await entry.load()
  if (asks(rest, '--help') || asks(rest, '-h')) {
    output.out(commandHelp(name, command, { colour: output.colour.out, width: output.width }))
    return exitCodes.done
  }
  const parsed = parseOptions(rest, { ...command.options, ...globalOptions }, command.arguments)
  if ('problem' in parsed) return wrongUsage(parsed.problem, usageLine(name, command), context)
  return command.run(parsed, context)
}

async function withoutCommand(
  argv: readonly string[],
  commands: readonly CommandEntry[],
  context: Context,
): Promise<ExitCode> {
  const { output } = context
  const parsed = parseOptions(argv, globalOptions, [])
  if ('problem' in parsed) return wrongUsage(parsed.problem, 'groundplan COMMAND [SPEC] [options]', context)
  if (parsed.options.version) return printVersion(context)
  const asked = parsed.options.help
  const style = { colour: asked ? output.colour.out : output.colour.err, width: output.width }
  const help = generalHelp(commands, context.version(), style)
  if (asked) output.out(help)
  else output.err(help)
  return asked ? exitCodes.done : exitCodes.usage
}

function asks(argv: readonly string[], option: string): boolean {
  const end = argv.indexOf('--')
  return (end === -1 ? argv : argv.slice(0, end)).includes(option)
}

function printVersion({ output, version }: Context): ExitCode {
  output.out(`${version()}\n`)
  return exitCodes.done
}

function wrongUsage(problem: string, usage: string | undefined, { output }: Context): ExitCode {
  const paint = palette(output.colour.err)
  output.err(`${paint.error('wrong usage:')} ${problem}\n`)
  if (usage !== undefined) output.err(`${paint.dim('usage:')} ${usage}\n`)
  return exitCodes.usage
}
