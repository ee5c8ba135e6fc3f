import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Project } from '../../bundle/project.ts'
import type { Artifact, ArtifactRequest } from '../../compiler/artifacts/artifact.ts'
import { identify } from '../../compiler/artifacts/inputs.ts'
import type { Host } from '../../compiler/source/host.ts'
import { SourceFile } from '../../compiler/source/source-file.ts'

/** A new folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'bundle-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Writes `files` in their order below a new folder; the main spec lies in it. */
export function projectOf(files: Readonly<Record<string, string | Uint8Array>>): Project {
  const root = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return projectAt(root)
}

export function projectAt(root: string): Project {
  const file = new SourceFile('specs/architecture.yaml', 'code: fn\n')
  return {
    host: diskHost(root),
    root,
    specPath: 'specs/architecture.yaml',
    location: { origin: { file, pointer: '/code', exact: true }, span: { start: 6, end: 8 } },
  }
}

export function artifactOf(project: Project, request: Partial<ArtifactRequest> = {}): Artifact {
  const defaults = {
    name: 'fn',
    kind: 'function',
    folder: 'fn',
    runtime: 'nodejs24.x',
    architecture: 'arm64',
  } as const
  const { artifact, diagnostics } = identify({ ...defaults, ...request }, project.location, project.host)
  if (!artifact) throw new Error(diagnostics[0]?.message)
  return artifact
}

function diskHost(root: string): Host {
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile()
  return {
    readFile: path => (isFile(join(root, path)) ? readFileSync(join(root, path)) : undefined),
    listFiles: folder => {
      if (!existsSync(join(root, folder))) return undefined
      const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      return paths.filter(path => isFile(join(root, folder, path))).sort()
    },
    sha256: data => createHash('sha256').update(data).digest('hex'),
  }
}
