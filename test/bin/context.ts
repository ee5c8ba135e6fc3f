import { join } from 'node:path'
import type { Command, Context } from '../../bin/command.ts'
import { commands } from '../../bin/commands/index.ts'
import type { ExitCode } from '../../bin/exit-codes.ts'
import { main } from '../../bin/main.ts'

export const packageFolder = join(import.meta.dirname, '..', '..')

export type Captured = { readonly out: string; readonly err: string; readonly exitCode: ExitCode }

/** Runs a command line in this process and captures what it writes. `extra` are commands before the real ones. */
export async function run(
  argv: readonly string[],
  change: Partial<Context> = {},
  extra: Readonly<Record<string, Command>> = {},
): Promise<Captured> {
  const captured = capture(change)
  const made = Object.entries(extra).map(([name, command]) => ({
    name,
    summary: name,
    load: async () => command,
  }))
  const exitCode = await main(argv, [...made, ...commands], captured.context)
  return { ...captured.written(), exitCode }
}

export function capture(change: Partial<Context> = {}) {
  let out = ''
  let err = ''
  const context: Context = {
    output: {
      out: text => {
        out += text
      },
      err: text => {
        err += text
      },
      colour: { out: false, err: false },
      isTerminal: false,
      width: 100,
    },
    cwd: packageFolder,
    env: {},
    packageFolder,
    version: () => '1.2.3',
    readStdin: async () => new Uint8Array(),
    ask: undefined,
    signal: new AbortController().signal,
    ...change,
  }
  return { context, written: () => ({ out, err }) }
}
