import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, cached } from '../../bundle/build.ts'
import { Cache } from '../../bundle/cache.ts'
import type { Diagnostic, Location } from '../../compiler/diagnostics/diagnostic.ts'
import type { Model } from '../../compiler/model/model.ts'
import type { Subject } from '../judge.ts'
import type { Environment } from '../output.ts'
import type { Content } from '../write-folder/write-folder.ts'
import type { Made } from './fill-manifest.ts'
import { userCacheFolder } from './from-cache.ts'

export type MadeAll = {
  /** By file names. */
  readonly made: ReadonlyMap<string, Made>
  /** Those that `folder` does not hold yet. */
  readonly missing: ReadonlyMap<string, Content>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes every artifact of `subject`, or takes it from the cache. `folder` (absolute) is where they will lie; what it
 * holds is checked against the SHA-256. `onPack` is told of each one that takes its time.
 */
export async function makeArtifacts(
  { spec, host, compilation }: Subject,
  folder: string,
  env: Environment,
  onPack: (name: string) => void,
): Promise<MadeAll> {
  const { model, result } = compilation
  const cache = new Cache(userCacheFolder(env))
  const made = new Map<string, Made>()
  const missing = new Map<string, Content>()
  const diagnostics: Diagnostic[] = []
  for (const [of, artifact] of result?.artifacts ?? []) {
    const project = { host, root: spec.folder, specPath: spec.path, location: locationOf(of, model!) }
    const hit = await cached(artifact, project, cache)
    if (!hit) onPack(artifact.name)
    const { built, diagnostics: found } = hit ?? (await build(artifact, project, cache))
    diagnostics.push(...found)
    if (!built) continue
    const { sha256, size, path } = built
    made.set(artifact.fileName, { sha256, size })
    if (hashOf(join(folder, artifact.fileName)) !== sha256) missing.set(artifact.fileName, { sameAs: path })
  }
  return { made, missing, diagnostics }
}

/** Where the spec names the folder of the artifact of `functions/KEY` or `tiers/KEY`. */
function locationOf(of: string, model: Model): Location {
  const key = of.slice(of.indexOf('/') + 1)
  if (of.startsWith('functions/')) return model.resolve(model.functions, key).spec.at('code').location
  const tier = model.autoscaled().find(tier => tier.key === key)!
  return tier.spec.at('service').at('code').at('bundle').location
}

function hashOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return undefined
  }
}
