import { type Palette, palette } from '../compiler/diagnostics/render/palette.ts'
import { paragraph } from '../compiler/diagnostics/render/paragraph.ts'
import type { Argument, Command, CommandEntry } from './command.ts'
import { globalOptions, specArgument } from './options/common.ts'
import type { Options } from './options/option.ts'
import { valueName } from './options/parse.ts'

export type HelpStyle = { readonly colour: boolean; readonly width: number }

type Row = { readonly left: string; readonly right: string }

/** What `groundplan --help` prints. */
export function generalHelp(commands: readonly CommandEntry[], version: string, style: HelpStyle): string {
  const paint = palette(style.colour)
  return [
    `${paint.strong('Groundplan')} ${version}: one YAML file, your AWS system, plain CloudFormation\n`,
    section('Usage', `  groundplan ${paint.accent('COMMAND')} [SPEC] [options]\n`, paint),
    section(
      'Commands',
      table(
        commands.map(({ name, summary }) => ({ left: name, right: summary })),
        paint,
        style,
      ),
      paint,
    ),
    section('Options of every command', table(optionRows(globalOptions), paint, style), paint),
    section('SPEC', table([{ left: '', right: specArgument.summary }], paint, style), paint),
    `${paint.accent('groundplan COMMAND --help')} says all about one command.\n`,
  ].join('\n')
}

/** What `groundplan COMMAND --help` prints. */
export function commandHelp(name: string, command: Command, style: HelpStyle): string {
  const paint = palette(style.colour)
  const examples = command.examples.map(({ line, summary }) => ({ left: line, right: summary }))
  const named = command.arguments.map(({ name, summary }) => ({ left: name, right: summary }))
  return [
    `${paragraph(command.description, style.width).join('\n')}\n`,
    section('Usage', `  ${usageLine(name, command)}\n`, paint),
    ...(named.length > 0 ? [section('Arguments', table(named, paint, style), paint)] : []),
    ...(Object.keys(command.options).length > 0
      ? [section('Options', table(optionRows(command.options), paint, style), paint)]
      : []),
    section('Options of every command', table(optionRows(globalOptions), paint, style), paint),
    ...(examples.length > 0 ? [section('Examples', table(examples, paint, style), paint)] : []),
  ].join('\n')
}

export function usageLine(name: string, command: Command): string {
  const options = Object.keys(command.options).length > 0 ? ' [options]' : ''
  return ['groundplan', name, ...command.arguments.map(argumentName)].join(' ') + options
}

function argumentName({ name, optional }: Argument): string {
  return optional ? `[${name}]` : name
}

function optionRows(options: Options): Row[] {
  return Object.entries(options).map(([name, option]) => {
    const value = valueName(option)
    const left = `${option.short ? `-${option.short}, ` : ''}--${name}${value === '' ? '' : ` ${value}`}`
    const right =
      option.default === undefined ? option.summary : `${option.summary} (default: ${option.default})`
    return { left, right }
  })
}

function section(title: string, body: string, paint: Palette): string {
  return `${paint.strong(title)}\n${body}`
}

/** Two columns; a left one that is too wide has its explanation on the next line. */
function table(rows: readonly Row[], paint: Palette, { width }: HelpStyle): string {
  const widest = Math.max(...rows.map(({ left }) => left.length).filter(length => length <= 44), 0)
  const indent = widest === 0 ? 2 : widest + 4
  return rows
    .map(({ left, right }) => {
      const lines = paragraph(right, Math.min(width, 110) - indent).map(line => ' '.repeat(indent) + line)
      if (left.length > widest) return [`  ${paint.accent(left)}`, ...lines]
      return [`  ${paint.accent(left)}${(lines[0] ?? '').slice(2 + left.length)}`, ...lines.slice(1)]
    })
    .map(lines => lines.join('\n') + '\n')
    .join('')
}
