import { join } from 'node:path'
import type { Artifact } from '../compiler/artifacts/artifact.ts'
import { inFolder } from '../compiler/artifacts/source-files.ts'
import type { Host } from '../compiler/source/host.ts'
import type { Finding } from './finding.ts'
import type { Project } from './project.ts'

/** The script of a service's package.json that makes what its archive holds. */
export const scriptName = 'groundplan:bundle'

/** Whether the service says itself what its archive holds. */
export function hasPrepareScript(folder: string, host: Host): boolean {
  const bytes = host.readFile(inFolder(folder, 'package.json'))
  if (!bytes) return false
  try {
    return typeof JSON.parse(new TextDecoder().decode(bytes))?.scripts?.[scriptName] === 'string'
  } catch {
    return false
  }
}

/**
 * Runs the script in the service's folder. It finds the folder to fill in `OUT` (absolute, empty), and `RUNTIME` and
 * `ARCHITECTURE` (arm64 or x64) beside it. Gives what went wrong, if anything did.
 */
export async function prepare(
  artifact: Artifact,
  project: Project,
  out: string,
): Promise<Finding | undefined> {
  const { execa } = await import('execa')
  const result = await execa('npm', ['run', '--silent', scriptName], {
    cwd: join(project.root, artifact.folder),
    env: { OUT: out, RUNTIME: artifact.runtime, ARCHITECTURE: artifact.architecture },
    stdin: 'ignore',
    all: true,
    reject: false,
  })
  if (!result.failed) return undefined
  const words = result.all.trim().split('\n').slice(-5).join('\n')
  return {
    kind: 'script',
    message: `the script ${scriptName} ${howItEnded(result)}`,
    help: words === '' ? 'It printed nothing.' : `It printed at last:\n${words}`,
    ...scriptPlace(artifact.folder, project.host),
  }
}

function howItEnded(result: {
  readonly exitCode?: number | undefined
  readonly signal?: string | undefined
  readonly code?: string | undefined
}): string {
  if (result.exitCode !== undefined) return `ended with exit code ${result.exitCode}`
  return result.signal
    ? `was ended by ${result.signal}`
    : `did not start (${result.code ?? 'npm is missing'})`
}

function scriptPlace(folder: string, host: Host): Pick<Finding, 'at'> {
  const path = inFolder(folder, 'package.json')
  const text = new TextDecoder().decode(host.readFile(path))
  const key = JSON.stringify(scriptName)
  const start = text.indexOf(key)
  return start === -1 ? {} : { at: { path, span: { start, end: start + key.length } } }
}
