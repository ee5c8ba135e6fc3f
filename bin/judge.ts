import { type Compilation, type CompileOptions, compile } from '../compiler/compile.ts'
import type { Diagnostic } from '../compiler/diagnostics/diagnostic.ts'
import { inFileOrder } from '../compiler/diagnostics/sort.ts'
import type { Host } from '../compiler/source/host.ts'
import { userCacheFolder } from './artifacts/from-cache.ts'
import type { Context } from './command.ts'
import { FileHashes } from './file-hashes.ts'
import { nodeHost } from './host.ts'
import { type LintingOptions, lintingProblem } from './options/lint.ts'
import { parameterProblem } from './parameters.ts'
import { readSpec, type Spec } from './spec-file.ts'

/** The options that decide the judgement: a part of `specOptions`, `buildOptions` and `optionalLintOptions`. */
export type JudgeOptions = LintingOptions & {
  readonly env: string | undefined
  readonly param: ReadonlyMap<string, string>
  readonly format?: CompileOptions['format']
  readonly lint: boolean
}

export type Judgement =
  /** The command was called in a wrong way: a sentence. */
  | { readonly usage: string }
  | {
      readonly usage?: never
      /** In file order. */
      readonly diagnostics: readonly Diagnostic[]
      /** Missing where there is no spec to read. */
      readonly subject?: Subject
      /** Why cfn-lint could not judge, where it was asked to: a sentence. */
      readonly unavailable?: string
    }

/** What was judged. */
export type Subject = { readonly spec: Spec; readonly host: Host; readonly compilation: Compilation }

/** Reads and compiles the spec that `argument` names, and asks cfn-lint where `lint` is set. Writes nothing. */
export async function judge(
  argument: string | undefined,
  options: JudgeOptions,
  context: Context,
  hostOf: (folder: string) => Host = folder => nodeHost(folder, fileHashes(context)),
): Promise<Judgement> {
  const usage = lintingProblem(options)
  if (usage !== undefined) return { usage }
  const read = await readSpec(argument, context)
  if ('problem' in read) return { diagnostics: [read.problem] }
  const { spec } = read
  const host = hostOf(spec.folder)
  const compilation = await compile({ path: spec.path, text: spec.text }, host, {
    ...(options.env === undefined ? {} : { environment: options.env }),
    ...(options.format === undefined ? {} : { format: options.format }),
    parameters: Object.fromEntries(options.param),
  })
  const { result, diagnostics } = compilation
  const subject = { spec, host, compilation }
  if (!result) return { diagnostics, subject }
  const problem = parameterProblem(options.param, result.template)
  if (problem !== undefined) return { usage: problem }
  if (!options.lint) return { diagnostics, subject }
  const { lintCompiled } = await import('./lint-compiled.ts')
  const linted = await lintCompiled(compilation, result, options, context)
  if ('unavailable' in linted) return { diagnostics, subject, unavailable: linted.unavailable }
  return { diagnostics: merged(compilation, diagnostics, linted.diagnostics), subject }
}

/** All diagnostics in the order of the compilation's files, others last. */
export function merged(
  { sources }: Compilation,
  diagnostics: readonly Diagnostic[],
  more: readonly Diagnostic[],
): Diagnostic[] {
  return inFileOrder(
    [...diagnostics, ...more],
    [...sources.keys()].map(({ file }) => file.path),
  )
}

function fileHashes({ env }: Context): FileHashes {
  return new FileHashes(userCacheFolder(env), Date.now)
}
