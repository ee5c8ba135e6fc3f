import type { Artifact } from '../compiler/artifacts/artifact.ts'
import { identify } from '../compiler/artifacts/inputs.ts'
import type { Diagnostic } from '../compiler/diagnostics/diagnostic.ts'
import type { Built, Cache } from './cache.ts'
import { type Finding, toDiagnostic } from './finding.ts'
import { bundleFunction } from './function-bundle.ts'
import type { Project } from './project.ts'
import { archiveService } from './service-archive.ts'

export type BuildResult = { readonly built?: Built; readonly diagnostics: readonly Diagnostic[] }

/**
 * The bytes of `artifact`: from the cache, or made and put there. Warnings come with the bytes, each time; errors come
 * without. The packers are loaded only to make something.
 */
export async function build(artifact: Artifact, project: Project, cache: Cache): Promise<BuildResult> {
  const hit = await cached(artifact, project, cache)
  if (hit) return hit
  const stale = changes(artifact, project)
  if (stale) return stale
  try {
    return await cache.withScratch(async scratch => {
      const pack = artifact.kind === 'function' ? bundleFunction : archiveService
      const { chunks, findings } = await pack(artifact, project, scratch)
      if (!chunks) return report(findings, project)
      const built = await cache.put(chunks)
      const staleNow = changes(artifact, project)
      if (staleNow) return staleNow
      await cache.record(artifact.inputsSha256, built, findings)
      return { built, ...report(findings, project) }
    })
  } catch (error) {
    if (!isFileSystemError(error, cache.folder)) throw error
    return report([unwritable(cache.folder, error)], project)
  }
}

/** The bytes of `artifact` where the cache has them, checked; nothing is made. */
export async function cached(
  artifact: Artifact,
  project: Project,
  cache: Cache,
): Promise<BuildResult | undefined> {
  const found = await cache.read(artifact.inputsSha256)
  return found && { built: found.built, ...report(found.findings, project) }
}

function report(findings: readonly Finding[], project: Project): { readonly diagnostics: Diagnostic[] } {
  return { diagnostics: findings.map(finding => toDiagnostic(finding, project)) }
}

/** What to say when the files are no longer those that `artifact` stands for: its name would promise other bytes. */
function changes(artifact: Artifact, project: Project): BuildResult | undefined {
  const now = identify(artifact, project.location, project.host)
  if (!now.artifact) return { diagnostics: now.diagnostics }
  if (now.artifact.inputsSha256 === artifact.inputsSha256) return undefined
  const message = `the files of ${artifact.folder} changed while they were being packed`
  const help = 'Run the command again. A bundle script may write to the folder OUT only.'
  return report([{ kind: 'changed', message, help }], project)
}

function unwritable(folder: string, error: NodeJS.ErrnoException): Finding {
  return {
    kind: 'cache',
    message: `the cache ${folder} cannot be written (${error.code})`,
    help: 'Set GROUNDPLAN_CACHE to a folder that can be.',
  }
}

function isFileSystemError(error: unknown, folder: string): error is NodeJS.ErrnoException {
  if (!(error instanceof Error && 'syscall' in error)) return false
  return error.syscall === 'write' || ('path' in error && String(error.path).startsWith(folder))
}
