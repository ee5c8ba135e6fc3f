import type { Manifest, ManifestParameter } from '../../compiler/emit/manifest.ts'
import { readmeOf } from '../../compiler/emit/readme.ts'

/** What an artifact turned out to be. `sha256` in hex, `size` in bytes. */
export type Made = { readonly sha256: string; readonly size: number }

/**
 * The manifest with what is known of the artifacts that were made, by their file names. The parameters that take
 * their SHA-256 have it as their value, unless the user gave another.
 */
export function fillManifest(manifest: Manifest, made: ReadonlyMap<string, Made>): Manifest {
  const artifacts = manifest.artifacts.map(artifact => {
    const { sha256, size } = made.get(artifact.file) ?? artifact
    return { ...artifact, sha256, size }
  })
  const parameters: Record<string, ManifestParameter> = { ...manifest.parameters }
  for (const { sha256Parameter: name, sha256 } of artifacts) {
    const parameter = name === undefined ? undefined : parameters[name]
    if (name === undefined || !parameter || sha256 === null || parameter.value !== undefined) continue
    parameters[name] = { ...parameter, required: false, value: sha256 }
  }
  return { ...manifest, parameters, artifacts }
}

/** The build folder's files that say what `manifest` does. */
export function manifestFiles(manifest: Manifest): readonly (readonly [string, string])[] {
  return [
    ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['README.md', readmeOf(manifest)],
  ]
}
