import { type ArtifactRequest, isPython } from './artifact.ts'

/** The file that starts a function where its spec names none: `index`, then a file named as its folder, then as itself. */
export function defaultEntry(request: ArtifactRequest, files: readonly string[]): string | undefined {
  return entryCandidates(request).find(candidate => files.includes(candidate))
}

/** In order of preference. */
export function entryCandidates(request: ArtifactRequest): string[] {
  const stems = new Set(['index', request.folder.split('/').at(-1) ?? '', request.name])
  if (isPython(request.runtime)) stems.add('lambda_function')
  return [...stems].filter(Boolean).flatMap(stem => extensions(request.runtime).map(suffix => stem + suffix))
}

/** Whether `runtime` can run a file that is called `entry`. */
export function entryFits(runtime: string, entry: string): boolean {
  return extensions(runtime).some(suffix => entry.endsWith(suffix))
}

function extensions(runtime: string): readonly string[] {
  return isPython(runtime) ? ['.py'] : ['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs', '.jsx']
}
