import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildOptions, globalOptions, specArgument, specOptions } from '../../../bin/options/common.ts'
import { parseOptions, splitCommand } from '../../../bin/options/parse.ts'

const options = {
  ...specOptions,
  ...buildOptions,
  ...globalOptions,
  allow: { value: 'ID', many: true, summary: 'May be repeated' },
} as const

describe('what a command line says', () => {
  test('every kind of option, typed', () => {
    const argv = [
      '--env',
      'test',
      '--param',
      'A=1',
      '--param=B=x=y',
      '--format',
      'yaml',
      '--allow',
      'a',
      '--allow',
      'b',
    ]
    const parsed = parse(...argv, 'spec.yaml', '--quiet')
    if ('problem' in parsed) throw new Error(parsed.problem)
    const { env, param, format, allow, quiet, out } = parsed.options
    expect({ env, format, allow, quiet, out }).toEqual({
      env: 'test',
      format: 'yaml',
      allow: ['a', 'b'],
      quiet: true,
      out: undefined,
    })
    expect([...param]).toEqual([
      ['A', '1'],
      ['B', 'x=y'],
    ])
    expect(parsed.arguments).toEqual(['spec.yaml'])
  })

  test('law: an option stands before or after the spec alike', () => {
    const pieces = [
      ['--env', 'e'],
      ['--param', 'A=1'],
      ['--param', 'B=2'],
      ['--out=o'],
      ['--quiet'],
      ['spec.yaml'],
    ]
    const expected = parse(...pieces.flat())
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), order => {
        const parsed = parse(...order.flat())
        if ('problem' in parsed || 'problem' in expected) throw new Error('not parsed')
        expect(parsed.arguments).toEqual(expected.arguments)
        expect(parsed.options).toEqual({ ...expected.options, param: parsed.options.param })
        expect(new Map(parsed.options.param)).toEqual(new Map(expected.options.param))
      }),
    )
  })

  test('standard input, and a spec whose name begins with a hyphen', () => {
    expect(parse('-')).toMatchObject({ arguments: ['-'] })
    expect(parse('--', '--odd.yaml')).toMatchObject({ arguments: ['--odd.yaml'] })
    expect(parse('--out', '-')).toMatchObject({ options: { out: '-' } })
  })
})

describe('wrong usage', () => {
  test.each<[string[], string]>([
    [['--enviroment', 'x'], 'there is no option --enviroment'],
    [['--formt', 'json'], 'there is no option --formt; did you mean --format?'],
    [['-x'], 'there is no option -x'],
    [['--toString'], 'there is no option --toString'],
    [['--env'], '--env needs a value: --env=NAME'],
    [['--env', '--quiet'], '--env needs a value: --env=NAME'],
    [['--quiet=yes'], '--quiet takes no value'],
    [['--env', 'a', '--env', 'b'], '--env is given twice'],
    [['--format', 'jsn'], '--format is one of json, yaml, not jsn; did you mean json?'],
    [['--diagnostics', ''], '--diagnostics is one of pretty, json, sarif, github, not empty'],
    [['--param', 'A'], '--param wants Name=value, not A'],
    [['--param', '=1'], '--param wants Name=value, not =1'],
    [['--param', 'A=1', '--param', 'A=2'], '--param gives A twice'],
    [['a.yaml', 'b.yaml'], 'one argument too many: b.yaml'],
  ])('%j', (argv, problem) => expect(parse(...argv)).toEqual({ problem }))

  test('a missing argument is named and explained', () => {
    const wanted = [{ name: 'FILE', summary: 'the file to read' }]
    expect(parseOptions([], globalOptions, wanted)).toEqual({ problem: 'FILE is missing: the file to read' })
  })

  test('law: no command line makes it throw', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('--env', '--param', '--', '-', '-h', '--no-color=', '--=', '-qh'),
    )
    fc.assert(fc.property(fc.array(word), argv => parse(...argv) !== undefined))
  })
})

test('the command is the first word that is no option', () => {
  expect(splitCommand(['--quiet', 'compile', '--env', 'x'], globalOptions)).toEqual({
    name: 'compile',
    rest: ['--quiet', '--env', 'x'],
  })
  expect(splitCommand(['--quiet'], globalOptions)).toEqual({ name: undefined, rest: ['--quiet'] })
})

function parse(...argv: string[]) {
  return parseOptions(argv, options, [specArgument])
}
