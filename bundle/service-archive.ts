import { createHash } from 'node:crypto'
import type { Artifact } from '../compiler/artifacts/artifact.ts'
import { inFolder, sourceFiles } from '../compiler/artifacts/source-files.ts'
import type { Host } from '../compiler/source/host.ts'
import type { Finding } from './finding.ts'
import type { Packed } from './function-bundle.ts'
import { listOutput, readOutput } from './output-files.ts'
import { hasPrepareScript, prepare } from './prepare.ts'
import type { Project } from './project.ts'
import { type TarEntry, tar } from './tar.ts'
import { compress } from './zstd.ts'

/** The archive's own description of itself, its last entry. */
export const descriptionName = 'groundplan-artifact.json'

/**
 * The archive that an instance unpacks: what the service's own script makes, where it has one, otherwise the source
 * files of its folder. `scratch` is an empty folder for the script; it must last until the chunks are read.
 */
export async function archiveService(artifact: Artifact, project: Project, scratch: string): Promise<Packed> {
  const { folder } = artifact
  if (!hasPrepareScript(folder, project.host)) {
    const files = sourceFiles(folder, project.host) ?? []
    return pack(artifact, 'folder', files, path => readSource(folder, path, project.host))
  }
  const failure = await prepare(artifact, project, scratch)
  if (failure) return { findings: [failure] }
  const { paths, refused } = listOutput(scratch)
  if (refused) return { findings: [refused] }
  return pack(artifact, 'script', paths, path => readOutput(scratch, path))
}

function pack(
  artifact: Artifact,
  from: 'folder' | 'script',
  paths: readonly string[],
  read: (path: string) => TarEntry,
): Packed {
  if (paths.includes(descriptionName)) return { findings: [reserved] }
  return { chunks: compress(tar(described(artifact, from, paths, read))), findings: [] }
}

const reserved: Finding = {
  kind: 'content',
  message: `a service cannot have a file ${descriptionName} of its own`,
  help: 'The archive describes itself in a file of that name.',
}

/** The entries, and then the description of them. */
function* described(
  artifact: Artifact,
  from: 'folder' | 'script',
  paths: readonly string[],
  read: (path: string) => TarEntry,
): Generator<TarEntry> {
  const { runtime, architecture, entry, inputsSha256 } = artifact
  const files: object[] = []
  for (const path of paths) {
    const packed = read(path)
    files.push(describe(packed))
    yield packed
  }
  const description = { version: 1, runtime, architecture, entry, inputsSha256, from, files }
  const bytes = Buffer.from(`${JSON.stringify(description, undefined, 2)}\n`)
  yield { path: descriptionName, bytes, executable: false }
}

function describe(entry: TarEntry): object {
  if ('linkTo' in entry) return { path: entry.path, linkTo: entry.linkTo }
  const sha256 = createHash('sha256').update(entry.bytes).digest('hex')
  return { path: entry.path, sha256, size: entry.bytes.length, executable: entry.executable }
}

function readSource(folder: string, path: string, host: Host): TarEntry {
  const bytes = host.readFile(inFolder(folder, path)) ?? new Uint8Array()
  return { path, bytes, executable: isProgram(bytes) }
}

/**
 * Whether the content is that of a program: a script that names its interpreter, or an ELF file. The content decides
 * and not the mode, which is no part of the identity and which checkouts on some systems lose.
 */
function isProgram(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4))
  return head.startsWith('#!') || head === '\u007fELF'
}
