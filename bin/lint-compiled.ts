import type { Compilation, CompiledStack } from '../compiler/compile.ts'
import type { Diagnostic, Location } from '../compiler/diagnostics/diagnostic.ts'
import { nearestPosition, type Origin, type ParsedSource } from '../compiler/source/parsed-source.ts'
import { tokens } from '../compiler/source/pointer.ts'
import { lintTemplate } from '../lint/lint-template.ts'
import { traceFindings } from '../lint/trace.ts'
import type { Context } from './command.ts'
import { type LintingOptions, regionsOf } from './options/lint.ts'

export type Linted =
  | { readonly diagnostics: readonly Diagnostic[] }
  /** There is no cfn-lint, or it failed: a sentence that says what to do. */
  | { readonly unavailable: string }

/** Runs cfn-lint on what was compiled; its findings blame the spec. */
export async function lintCompiled(
  compilation: Compilation,
  result: CompiledStack,
  options: LintingOptions,
  { cwd, env }: Pick<Context, 'cwd' | 'env'>,
): Promise<Linted> {
  const regions = lintRegions(compilation, options)
  const linted = await lintTemplate({
    template: { body: JSON.stringify(result.template) },
    regions,
    informational: options.informational,
    cfnLint: options['cfn-lint'],
    root: cwd,
    env,
  })
  if ('missing' in linted) return { unavailable: linted.missing }
  if ('failed' in linted) return { unavailable: linted.failed }
  const sources = [...compilation.sources.keys()]
  const whole = { file: sources[0]!.file, pointer: '', exact: false }
  const locate = (origin: Origin) => locateIn(sources, origin)
  return { diagnostics: traceFindings(linted.findings, { origins: result.origins, whole, locate, regions }) }
}

/** The regions that the option names; else the environment's own; else us-east-1. */
export function lintRegions(
  compilation: Compilation,
  options: Pick<LintingOptions, 'regions'>,
): readonly string[] {
  const asked = regionsOf(options)
  return asked.length > 0 ? asked : [environmentRegion(compilation) ?? 'us-east-1']
}

function environmentRegion({ model, sources }: Compilation): string | undefined {
  const name = model?.environment
  if (!name) return undefined
  const declared = model.spec.source.value as { environments?: Readonly<Record<string, unknown>> }
  const chosen = declared.environments?.[name]
  const overlay =
    typeof chosen === 'string' ? [...sources].find(([, path]) => path === chosen)?.[0].value : chosen
  const region = (overlay as { region?: unknown } | undefined)?.region
  return typeof region === 'string' ? region : undefined
}

/** A value is blamed where it stands; a mapping or list, which may be long, at its key. */
function locateIn(sources: readonly ParsedSource[], origin: Origin): Location {
  const source = sources.find(({ file }) => file === origin.file)!
  const { position, pointer, exact } = nearestPosition(source, origin.pointer)
  const isLong = typeof valueAt(source.value, pointer) === 'object'
  return {
    origin: { file: origin.file, pointer, exact: origin.exact && exact },
    span: isLong ? (position.key ?? firstKey(source, pointer) ?? position.value) : position.value,
  }
}

/** What stands for the whole file: its first key. */
function firstKey(source: ParsedSource, pointer: string) {
  if (pointer !== '') return undefined
  for (const { key } of source.positions.values()) if (key) return key
  return undefined
}

function valueAt(root: unknown, pointer: string): unknown {
  let at = root
  for (const token of tokens(pointer)) at = (at as Record<string, unknown> | null | undefined)?.[token]
  return at
}
