import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Cursor } from '../model/cursor.ts'
import { architectureOf } from '../model/instance-type.ts'
import type { Model } from '../model/model.ts'
import type { Host } from '../source/host.ts'
import type { Artifact } from './artifact.ts'
import { identify } from './inputs.ts'

/** The Node.js line that service archives bring. */
const serviceRuntime = 'nodejs24.x'

/** Every artifact that the specification names, by what it is of: `functions/KEY`, `tiers/KEY`. */
export function collectArtifacts(
  model: Model,
  host: Host,
): { readonly artifacts: ReadonlyMap<string, Artifact>; readonly diagnostics: readonly Diagnostic[] } {
  const artifacts = new Map<string, Artifact>()
  const diagnostics: Diagnostic[] = []
  const add = (of: string, request: Parameters<typeof identify>[0], at: Cursor) => {
    const found = identify(request, at.location, host)
    diagnostics.push(...found.diagnostics)
    if (found.artifact) artifacts.set(of, found.artifact)
  }
  for (const { key, id, spec } of model.functions.values()) {
    const { entry, runtime = 'nodejs24.x', architecture = 'arm64' } = spec.value
    const request = {
      name: id,
      kind: 'function' as const,
      folder: model.pathOf(spec.at('code')),
      ...(entry === undefined ? {} : { entry }),
      runtime,
      architecture: architecture === 'arm64' ? ('arm64' as const) : ('x64' as const),
    }
    add(`functions/${key}`, request, spec.at('code'))
  }
  for (const { key, id, spec } of model.autoscaled()) {
    const bundle = spec.at('service').at('code').optional('bundle')
    if (!bundle) continue
    const architecture = architectureOf(spec.value.instanceType) === 'arm64' ? 'arm64' : 'x64'
    add(
      `tiers/${key}`,
      { name: id, kind: 'service', folder: model.pathOf(bundle), runtime: serviceRuntime, architecture },
      bundle,
    )
  }
  return { artifacts, diagnostics }
}
