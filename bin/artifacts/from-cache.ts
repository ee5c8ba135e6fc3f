import { homedir } from 'node:os'
import { cacheFolder } from '../../bundle/cache-folder.ts'
import { type Built, findBuilt } from '../../bundle/cache-lookup.ts'
import type { ManifestArtifact } from '../../compiler/emit/manifest.ts'
import type { Environment } from '../output.ts'

/** The cache folder of the user that `env` is of. */
export function userCacheFolder(env: Environment): string {
  return cacheFolder(env, env['HOME'] || homedir())
}

/** Those of `artifacts` that the cache has, by their file names. Their bytes are not read. */
export function artifactsFromCache(
  artifacts: readonly ManifestArtifact[],
  env: Environment,
): ReadonlyMap<string, Built> {
  const folder = userCacheFolder(env)
  const found = new Map<string, Built>()
  for (const { file, inputsSha256 } of artifacts) {
    const built = findBuilt(folder, inputsSha256)
    if (built) found.set(file, built)
  }
  return found
}
