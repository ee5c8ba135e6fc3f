import { parseArgs } from 'node:util'
import { suggest } from '../../compiler/diagnostics/suggest.ts'
import type { Argument } from '../command.ts'
import { type Option, type Options, takesValue, type Values } from './option.ts'

export type Parsed<O extends Options> =
  | { readonly problem: string }
  | { readonly arguments: readonly string[]; readonly options: Values<O> }

type Token = NonNullable<ReturnType<typeof tokensOf>>[number]

/**
 * The first argument that is no option and no option's value, and the rest without it. Only `known` options may
 * stand before it: which others take values is not known yet.
 */
export function splitCommand(
  argv: readonly string[],
  known: Options,
): { readonly name: string | undefined; readonly rest: readonly string[] } {
  const first = tokensOf(argv, known).find(token => token.kind === 'positional')
  if (first?.kind !== 'positional') return { name: undefined, rest: argv }
  return { name: first.value, rest: argv.filter((_, i) => i !== first.index) }
}

/** Reads the options and arguments of a command, in any order; the first mistake is the problem. */
export function parseOptions<O extends Options>(
  argv: readonly string[],
  options: O,
  wanted: readonly Argument[],
): Parsed<O> {
  const given: string[] = []
  const values = new Map<string, string[]>()
  for (const token of tokensOf(argv, options)) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      given.push(token.value)
      continue
    }
    const problem = problemOf(token, options, values)
    if (problem !== undefined) return { problem }
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ''])
  }
  const problem = argumentProblem(given, wanted)
  if (problem !== undefined) return { problem }
  const entries = Object.entries(options).map(([name, option]) => [name, valueFrom(option, values.get(name))])
  return { arguments: given, options: Object.fromEntries(entries) as Values<O> }
}

function tokensOf(argv: readonly string[], options: Options) {
  const types = Object.entries(options).map(([name, option]) => {
    const type = takesValue(option) ? ('string' as const) : ('boolean' as const)
    return [name, { type, multiple: true, ...(option.short ? { short: option.short } : {}) }] as const
  })
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens
}

function problemOf(
  token: Extract<Token, { kind: 'option' }>,
  options: Options,
  values: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const { name, rawName, value, inlineValue } = token
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (!option) {
    const near = suggest(name, Object.keys(options))
    return `there is no option ${rawName}${near === undefined ? '' : `; did you mean --${near}?`}`
  }
  if (!takesValue(option)) return value === undefined ? undefined : `${rawName} takes no value`
  if (value === undefined || (!inlineValue && value.length > 1 && value.startsWith('-'))) {
    return `${rawName} needs a value: ${rawName}=${valueName(option)}`
  }
  const before = values.get(name)
  if (option.pairs) return pairProblem(rawName, value, before ?? [])
  if (before && !option.many) return `${rawName} is given twice`
  if (!option.choices || option.choices.includes(value)) return undefined
  const near = suggest(value, option.choices)
  const hint = near === undefined ? '' : `; did you mean ${near}?`
  return `${rawName} is one of ${option.choices.join(', ')}, not ${value || 'empty'}${hint}`
}

function pairProblem(rawName: string, pair: string, before: readonly string[]): string | undefined {
  const [name = '', value] = splitPair(pair)
  if (name === '' || value === undefined) return `${rawName} wants Name=value, not ${pair || 'nothing'}`
  return before.some(other => splitPair(other)[0] === name) ? `${rawName} gives ${name} twice` : undefined
}

function splitPair(pair: string): [string, string | undefined] {
  const at = pair.indexOf('=')
  return at === -1 ? [pair, undefined] : [pair.slice(0, at), pair.slice(at + 1)]
}

function argumentProblem(given: readonly string[], wanted: readonly Argument[]): string | undefined {
  const missing = wanted.slice(given.length).find(argument => !argument.optional)
  if (missing) return `${missing.name} is missing: ${missing.summary}`
  const extra = given[wanted.length]
  return extra === undefined ? undefined : `one argument too many: ${extra}`
}

function valueFrom(option: Option, values: readonly string[] | undefined): unknown {
  if (option.pairs) return new Map((values ?? []).map(splitPair))
  if (option.many) return values ?? []
  return takesValue(option) ? values?.[0] : values !== undefined
}

/** What the help writes for the value: `NAME`, or the choices. */
export function valueName(option: Option): string {
  return option.value ?? option.choices?.join('|') ?? ''
}
