import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../compiler/emit/manifest.ts'
import type { Made } from './fill-manifest.ts'

/**
 * What the build folder `folder` (absolute) holds already of the artifacts that `manifest` names, by file: a file of
 * the same inputs that its own manifest knows, and of the size that it says.
 */
export function heldArtifacts(folder: string, manifest: Manifest): ReadonlyMap<string, Made> {
  const held = new Map<string, Made>()
  const earlier = readManifest(folder)
  for (const { file, inputsSha256 } of manifest.artifacts) {
    const known = earlier.find(one => one?.file === file && one.inputsSha256 === inputsSha256)
    if (typeof known?.sha256 !== 'string' || typeof known.size !== 'number') continue
    const stats = statSync(join(folder, file), { throwIfNoEntry: false })
    if (stats?.isFile() && stats.size === known.size)
      held.set(file, { sha256: known.sha256, size: known.size })
  }
  return held
}

type Known = Partial<Record<'file' | 'inputsSha256' | 'sha256' | 'size', unknown>> | null

/** None where the folder holds no manifest that can be read: what it holds then counts for nothing. */
function readManifest(folder: string): readonly Known[] {
  try {
    const { artifacts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    return Array.isArray(artifacts) ? artifacts : []
  } catch {
    return []
  }
}
