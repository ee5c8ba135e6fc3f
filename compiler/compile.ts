import type { Artifact } from './artifacts/artifact.ts'
import { collectArtifacts } from './artifacts/collect.ts'
import { acknowledge } from './checks/acknowledgements.ts'
import { runChecks } from './checks/check.ts'
import { acknowledgeable, bindingChecks, checks } from './checks/index.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { inFileOrder } from './diagnostics/sort.ts'
import { buildFolder } from './emit/build-folder.ts'
import { checkLimits } from './emit/limits.ts'
import type { Manifest } from './emit/manifest.ts'
import { emitTemplate, type Template } from './emit/template.ts'
import { Stack } from './graph/stack.ts'
import { load } from './model/load.ts'
import type { Model } from './model/model.ts'
import { sections } from './sections/index.ts'
import type { Host } from './source/host.ts'
import type { Origin, ParsedSource } from './source/parsed-source.ts'
import type { Pointer } from './source/pointer.ts'
import { SourceFile } from './source/source-file.ts'
import { prepareBoots } from './tiers/boots.ts'
import { declareTiers } from './tiers/index.ts'

export type CompileOptions = {
  /** The environment whose overlay is merged over the specification. */
  readonly environment?: string
  /** Values of the template's parameters, by name. */
  readonly parameters?: Readonly<Record<string, string>>
  readonly format?: 'json' | 'yaml'
}

export type CompiledStack = {
  readonly name: string
  readonly template: Template
  /** The template's text, as the build folder has it. */
  readonly body: string
  readonly origins: ReadonlyMap<Pointer, Origin>
  readonly artifacts: ReadonlyMap<string, Artifact>
  readonly manifest: Manifest
  /** The build folder's files by their paths. */
  readonly files: ReadonlyMap<string, string>
}

export type Compilation = {
  /** Missing where an error says why. */
  readonly result?: CompiledStack
  /** In file order. */
  readonly diagnostics: readonly Diagnostic[]
  /** The files that were read as specifications, the main one first, with their paths from the main one's folder. */
  readonly sources: ReadonlyMap<ParsedSource, string>
  /** Missing where the specification is not well-formed. */
  readonly model?: Model
}

/**
 * Compiles a specification into CloudFormation. `path` is how messages name the file; `host` reads the files beside
 * it. What a user wrote wrong is a diagnostic; nothing is thrown for it, and nothing is written.
 */
export async function compile(
  source: { readonly path: string; readonly text: string },
  host: Host,
  options: CompileOptions = {},
): Promise<Compilation> {
  const loaded = await load(new SourceFile(source.path, source.text), options.environment ?? '', host)
  const { model, sources } = loaded
  const finish = (diagnostics: readonly Diagnostic[], result?: CompiledStack): Compilation => ({
    diagnostics: inFileOrder(
      diagnostics,
      [...sources.keys()].map(({ file }) => file.path),
    ),
    sources,
    ...(model ? { model } : {}),
    ...(result ? { result } : {}),
  })
  if (!model) return finish(loaded.diagnostics)

  const unbound = runChecks(bindingChecks, model)
  if (unbound.length > 0) return finish([...loaded.diagnostics, ...unbound])

  const { artifacts, diagnostics: artifactDiagnostics } = collectArtifacts(model, host)
  const { boots, diagnostics: bootDiagnostics } = await prepareBoots(model, host)
  const found = [
    ...loaded.diagnostics,
    ...runChecks(checks, model),
    ...artifactDiagnostics,
    ...bootDiagnostics,
  ]
  const judged = () => acknowledge(model, found, acknowledgeable)
  if (hasError(judged())) return finish(judged())

  const stack = new Stack()
  const files = new Map<string, string>()
  const userData = new Map<string, { readonly bytes: number }>()
  const context = { model, stack, artifacts, boots, files, userData, sha256: host.sha256 }
  for (const declare of sections) declare(context)
  declareTiers(context)
  const emitted = emitTemplate(model, stack)
  const folder = await buildFolder({
    context,
    emitted,
    format: options.format ?? 'json',
    sources,
    parameters: options.parameters ?? {},
    host,
  })
  found.push(
    ...emitted.diagnostics,
    ...folder.diagnostics,
    ...checkLimits(model, emitted, folder.body, userData),
  )
  const diagnostics = judged()
  if (hasError(diagnostics)) return finish(diagnostics)
  const { template, origins } = emitted
  const { body, manifest } = folder
  let made: ReadonlyMap<string, string> | undefined
  return finish(diagnostics, {
    name: model.stackName,
    template,
    body,
    origins,
    artifacts,
    manifest,
    get files() {
      made ??= folder.files()
      return made
    },
  })
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
