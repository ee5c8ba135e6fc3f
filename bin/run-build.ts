import type { CompiledStack } from '../compiler/compile.ts'
import type { Diagnostic } from '../compiler/diagnostics/diagnostic.ts'
import { palette } from '../compiler/diagnostics/render/palette.ts'
import type { Made } from './artifacts/fill-manifest.ts'
import { type BuildWritten, buildTarget, type Target, writeBuild } from './build-output.ts'
import type { Context } from './command.ts'
import { commandLine } from './command-line.ts'
import type { ExitCode } from './exit-codes.ts'
import { type JudgeOptions, judge, merged, type Subject } from './judge.ts'
import { isFailure, type ReportOptions, report } from './report.ts'
import { fileLines, quantity, resourceLines, tally } from './summary.ts'
import { sayUnavailable } from './unavailable.ts'
import type { Content } from './write-folder/write-folder.ts'
import { wrongUsage } from './wrong-usage.ts'

export type RunBuildOptions = JudgeOptions & ReportOptions & { readonly out: string | undefined }

/** The artifacts that a build folder gets, by their file names; `missing` are those that it does not hold yet. */
export type Supplied = {
  readonly made: ReadonlyMap<string, Made>
  readonly missing: ReadonlyMap<string, Content>
  readonly diagnostics: readonly Diagnostic[]
}

export type Supply = (subject: Subject, result: CompiledStack, folder: string) => Promise<Supplied>

/**
 * Judges a spec and writes its build folder with the artifacts that `supply` has. Nothing is written where something
 * fails. The summary goes to standard error: standard output is for diagnostics that programs read.
 */
export async function runBuild(
  argument: string | undefined,
  options: RunBuildOptions,
  context: Context,
  supply: Supply,
): Promise<ExitCode> {
  const judgement = await judge(argument, options, context)
  if (judgement.usage !== undefined) return wrongUsage(judgement.usage, context)
  const { diagnostics, subject, unavailable } = judgement
  const result = subject?.compilation.result
  if (!result || unavailable !== undefined || isFailure(diagnostics, options)) {
    const exitCode = await report(diagnostics, options, context)
    return unavailable === undefined ? exitCode : sayUnavailable(unavailable, context)
  }
  const target = buildTarget(options.out, result, context.cwd)
  const { made, missing, diagnostics: more } = await supply(subject, result, target.folder)
  const all = more.length > 0 ? merged(subject.compilation, diagnostics, more) : diagnostics
  if (isFailure(all, options)) return report(all, options, context)
  const written = writeBuild(target, result, made, missing, context)
  if (written.kind === 'refused') return report([...all, written.problem], options, context)
  const exitCode = await report(all, options, context)
  if (!options.quiet) {
    const lines = summary(subject, result, target, written, context)
    const unmade = result.manifest.artifacts.filter(({ file }) => !written.files.has(file))
    if (unmade.length > 0) {
      const build = commandLine('build', argument, options)
      lines.push('', `${quantity(unmade.length, 'artifact')} to build: ${build}`)
    }
    context.output.err(`${lines.join('\n')}\n`)
  }
  return exitCode
}

function summary(
  { compilation }: Subject,
  result: CompiledStack,
  { shown }: Target,
  written: Extract<BuildWritten, { files: unknown }>,
  { output }: Context,
): string[] {
  const paint = palette(output.colour.err)
  const sections = Object.keys(compilation.model?.spec.value ?? {})
  const state = written.kind === 'unchanged' ? 'is up to date' : 'is written'
  return [
    ...resourceLines(result, tally(result, sections), paint, output.width),
    '',
    `${paint.strong(shown)} ${state}`,
    ...fileLines(written.files, paint),
  ]
}
