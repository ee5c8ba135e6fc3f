import { homedir } from 'node:os'
import { type Built, Cache } from '../../bundle/cache.ts'
import { cacheFolder } from '../../bundle/cache-folder.ts'
import type { ManifestArtifact } from '../../compiler/emit/manifest.ts'
import type { Environment } from '../output.ts'

/** The artifacts' cache of the user that `env` is of. */
export function userCache(env: Environment): Cache {
  return new Cache(cacheFolder(env, env['HOME'] || homedir()))
}

/** Those of `artifacts` that the cache has, by their file names. Their bytes are not read. */
export async function artifactsFromCache(
  artifacts: readonly ManifestArtifact[],
  env: Environment,
): Promise<ReadonlyMap<string, Built>> {
  const cache = userCache(env)
  const found = new Map<string, Built>()
  for (const { file, inputsSha256 } of artifacts) {
    const built = await cache.find(inputsSha256)
    if (built) found.set(file, built)
  }
  return found
}
