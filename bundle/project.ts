import { posix } from 'node:path'
import type { Location } from '../compiler/diagnostics/diagnostic.ts'
import type { Host } from '../compiler/source/host.ts'
import { SourceFile } from '../compiler/source/source-file.ts'

/** Where an artifact's folder lies, for those that need more than its bytes: esbuild and the user's own script. */
export type Project = {
  readonly host: Host
  /** The absolute path of the main spec's folder, which the host's paths are relative to. */
  readonly root: string
  /** The main spec's path as messages show it. */
  readonly specPath: string
  /** What the spec says of this artifact: blamed where no place in the user's own files is to blame. */
  readonly location: Location
}

/** The text at the host's `path`, named as messages name it; undefined where there is no such file. */
export function sourceFileAt(project: Project, path: string): SourceFile | undefined {
  const bytes = project.host.readFile(path)
  if (!bytes) return undefined
  return new SourceFile(posix.join(posix.dirname(project.specPath), path), new TextDecoder().decode(bytes))
}
