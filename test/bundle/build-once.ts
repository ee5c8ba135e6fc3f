import { build } from '../../bundle/build.ts'
import { Cache } from '../../bundle/cache.ts'
import { artifactOf, projectAt } from './disk-project.ts'

/** Run as a process: `build-once.ts ROOT CACHE` prints the SHA-256 of what it builds from the project at ROOT. */
const [root = '', cache = ''] = process.argv.slice(2)
const project = projectAt(root)
for (const request of [
  {},
  { runtime: 'python3.13', folder: 'py' },
  { kind: 'service', runtime: 'nodejs24', folder: '' },
] as const) {
  const artifact = artifactOf(project, request)
  const { built, diagnostics } = await build(artifact, project, new Cache(cache))
  console.log(artifact.fileName, built?.sha256, diagnostics.length)
}
