import { describe, expect, test } from 'vitest'
import { type Command, defineCommand } from '../../bin/command.ts'
import { commands } from '../../bin/commands/index.ts'
import { exitCodes } from '../../bin/exit-codes.ts'
import { buildOptions, globalOptions, specArgument, specOptions } from '../../bin/options/common.ts'
import { capture, run } from './context.ts'

const compile = defineCommand({
  description: 'Makes a template.',
  arguments: [specArgument],
  options: { ...specOptions, ...buildOptions },
  examples: [{ line: 'groundplan compile --env test', summary: 'Compile an environment' }],
  run: async ({ arguments: [spec], options }, { output }) => {
    output.out(`${spec} ${options.env} ${options.format} ${[...options.param].join(';')}\n`)
    return exitCodes.done
  },
})
const crash = defineCommand({
  description: 'Fails.',
  arguments: [],
  options: {},
  examples: [],
  run: async () => {
    throw new TypeError('x is undefined\nand more')
  },
})
const extra: Record<string, Command> = { compile, crash }

test('a command gets its arguments and options, whatever stands first', async () => {
  const after = await run(['compile', 'a.yaml', '--env', 'test', '--param', 'A=1'], {}, extra)
  const before = await run(['--quiet', 'compile', '--param', 'A=1', '--env=test', 'a.yaml'], {}, extra)
  expect(after).toEqual({ out: 'a.yaml test undefined A,1\n', err: '', exitCode: 0 })
  expect(before).toEqual(after)
})

describe('help', () => {
  test('names every command and every common option, on standard output', async () => {
    for (const argv of [['--help'], ['-h']]) {
      const { out, err, exitCode } = await run(argv)
      expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
      for (const { name, summary } of commands)
        expect(out).toMatch(new RegExp(`^ {2}${name} +${summary}$`, 'm'))
      for (const [name, { summary }] of Object.entries(globalOptions)) {
        expect(out).toContain(`--${name}`)
        expect(out).toContain(summary)
      }
    }
  })

  test('of a command is made from its data', async () => {
    const { out, exitCode } = await run(['compile', '--help'], {}, extra)
    expect(exitCode).toBe(0)
    expect(out).toBe(`\
Makes a template.

Usage
  groundplan compile [SPEC] [options]

Arguments
  SPEC  architecture.yaml here, else specs/architecture.yaml; - reads standard input

Options
  --env NAME                              Lay this environment of the spec over it
  --param Name=value                      Set a parameter's value; may be repeated
  --diagnostics pretty|json|sarif|github  How findings are written (default: pretty, or github under
                                          GitHub Actions)
  --fail-on error|warning                 What makes the exit code 1 (default: error)
  --out DIR                               The build folder (default: build/NAME, or build/NAME-ENV)
  --format json|yaml                      The format of the template (default: json)

Options of every command
  --no-color  Write no colours; so does NO_COLOR
  --quiet     Say only what is wrong
  --verbose   Say more: acknowledged findings in full, the stack of an internal error
  -h, --help  Show this help
  --version   Show the version

Examples
  groundplan compile --env test  Compile an environment
`)
  })

  test('of every command fits its width and has no empty part', async () => {
    for (const { name } of commands) {
      const { out } = await run([name, '--help'])
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
      expect(out).not.toMatch(/\n\n\n|undefined/)
    }
  })

  test('without any command goes to standard error, as wrong usage', async () => {
    const { out, err, exitCode } = await run([])
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 })
    expect(err).toContain('Usage\n  groundplan COMMAND')
  })
})

test('the version, with and without a command', async () => {
  expect(await run(['--version'])).toEqual({ out: '1.2.3\n', err: '', exitCode: 0 })
  expect(await run(['schema', '--version'])).toEqual({ out: '1.2.3\n', err: '', exitCode: 0 })
})

test.each([
  [['compil'], 'wrong usage: there is no command compil; did you mean compile?\n'],
  [['frobnicate'], 'wrong usage: there is no command frobnicate; groundplan --help lists them\n'],
  [
    ['compile', '--foramt', 'json'],
    'wrong usage: there is no option --foramt; did you mean --format?\nusage: groundplan compile [SPEC] [options]\n',
  ],
  [
    ['compile', 'a', 'b'],
    'wrong usage: one argument too many: b\nusage: groundplan compile [SPEC] [options]\n',
  ],
  [
    ['--quite'],
    'wrong usage: there is no option --quite; did you mean --quiet?\nusage: groundplan COMMAND [SPEC] [options]\n',
  ],
])('%j is wrong usage, exit code 2', async (argv, err) => {
  expect(await run(argv, {}, extra)).toEqual({ out: '', err, exitCode: 2 })
})

test('a fault of ours is one plain line; --verbose shows the stack', async () => {
  const plain = await run(['crash'], {}, extra)
  expect(plain.exitCode).toBe(exitCodes.failed)
  expect(plain.err).toContain('groundplan failed: x is undefined. This is a fault of Groundplan')
  expect(plain.err).not.toContain('main.test.ts')
  const verbose = await run(['crash', '--verbose'], {}, extra)
  expect(verbose.err).toContain('main.test.ts')
})

test('only what is asked for is loaded', async () => {
  const { context } = capture()
  const { main } = await import('../../bin/main.ts')
  const never = { name: 'never', summary: '', load: () => Promise.reject(new Error('was loaded')) }
  expect(await main(['--help'], [never], context)).toBe(0)
  expect(await main(['schema'], [...commands, never], context)).toBe(0)
})
