import { resolve } from 'node:path'
import { setImmediate as idle } from 'node:timers/promises'
import { palette } from '../compiler/diagnostics/render/palette.ts'
import type { Context } from './command.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { type JudgeOptions, judge } from './judge.ts'
import { type ReportOptions, report, reportFormat } from './report.ts'
import { sayGood } from './say-good.ts'
import { usualSpecs } from './spec-file.ts'
import { sayUnavailable } from './unavailable.ts'
import { markOf, runWatch } from './watch.ts'
import { type WatchHost, watchHost } from './watch-host.ts'
import { wrongUsage } from './wrong-usage.ts'

type CheckOptions = JudgeOptions & ReportOptions

/** How often the compiler runs before the first edit: about that often it takes until it is at full speed. */
const warmUps = 60

/**
 * Checks the spec now, and again after every change of a file that it depends on, until the user interrupts. A
 * terminal is cleared before each answer; programs get one document for each.
 */
export async function checkAgain(
  argument: string | undefined,
  options: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  if (argument === '-') return wrongUsage('--watch needs a file, standard input does not change', context)
  const specs = (argument === undefined ? usualSpecs : [argument]).map(path => resolve(context.cwd, path))
  const hosts = new Map<string, WatchHost>()
  const hostOf = (folder: string) => {
    const known = hosts.get(folder) ?? watchHost(folder)
    hosts.set(folder, known)
    return known.host
  }
  let isBusy = false
  const once = async () => {
    isBusy = true
    for (const { begin } of hosts.values()) begin()
    const exitCode = await answer(argument, options, context, hostOf)
    isBusy = false
    return { exitCode, files: [...specs, ...[...hosts.values()].flatMap(({ asked }) => asked())] }
  }
  let marks: readonly string[]
  let first: Awaited<ReturnType<typeof once>>
  do {
    marks = specs.map(markOf)
    first = await once()
    if (first.exitCode === exitCodes.usage) return first.exitCode
  } while (
    specs.some((spec, i) => markOf(spec) !== marks[i]) ||
    [...hosts.values()].some(host => host.isStale())
  )
  const end = runWatch(first.files, async () => (await once()).files, context.signal)
  for (let i = 0; i < warmUps && !isBusy && !context.signal.aborted; i++) {
    await judge(argument, { ...options, lint: false }, context, hostOf)
    await idle()
  }
  await end
  return exitCodes.done
}

async function answer(
  argument: string | undefined,
  options: CheckOptions,
  context: Context,
  hostOf: (folder: string) => WatchHost['host'],
): Promise<ExitCode> {
  const { output, env } = context
  const judgement = await judge(argument, options, context, hostOf)
  if (output.isTerminal && reportFormat(options, env) === 'pretty') output.err('\u001b[2J\u001b[3J\u001b[H')
  if (judgement.usage !== undefined) return wrongUsage(judgement.usage, context)
  const exitCode = await report(judgement.diagnostics, options, context)
  if (judgement.unavailable !== undefined) return sayUnavailable(judgement.unavailable, context)
  if (options.quiet) return exitCode
  if (exitCode === exitCodes.done) sayGood(judgement, context)
  output.err(`${palette(output.colour.err).dim('watching for changes; Ctrl-C ends')}\n`)
  return exitCode
}
