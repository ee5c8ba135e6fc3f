import type { ExitCode } from './exit-codes.ts'
import type { GlobalOptions } from './options/common.ts'
import type { Options, Values } from './options/option.ts'
import type { Environment, Output } from './output.ts'

/** An argument by position, as usage lines show it. */
export type Argument = { readonly name: string; readonly summary: string; readonly optional?: true }

/** All that a command may know of the process it runs in. */
export type Context = {
  readonly output: Output
  /** Absolute. */
  readonly cwd: string
  readonly env: Environment
  /** The folder of the installed package, absolute: `schema/` and `templates/` lie in it. */
  readonly packageFolder: string
  readonly version: () => string
  readonly readStdin: () => Promise<Uint8Array>
  /** Asks a person; undefined where there is no terminal. An empty answer gives `''`. */
  readonly ask: ((question: string) => Promise<string>) | undefined
  /** Ends when the user interrupts. */
  readonly signal: AbortSignal
}

export type Command<O extends Options = Options> = {
  /** A paragraph or two for `--help`. */
  readonly description: string
  readonly arguments: readonly Argument[]
  /** Beside the options of every command. */
  readonly options: O
  readonly examples: readonly { readonly line: string; readonly summary: string }[]
  readonly run: (
    given: { readonly arguments: readonly string[]; readonly options: Values<O & GlobalOptions> },
    context: Context,
  ) => Promise<ExitCode>
}

/** What the list of commands knows without loading the command. */
export type CommandEntry = {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Declares a command; its `run` gets the options that it declares, typed. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  return command as unknown as Command
}
