import { join } from 'node:path'
import type { BuildFailure, BuildOptions } from 'esbuild'
import { type Artifact, isPython, nodeMajor } from '../compiler/artifacts/artifact.ts'
import { inFolder, sourceFiles } from '../compiler/artifacts/source-files.ts'
import { toFinding } from './esbuild-messages.ts'
import type { Finding } from './finding.ts'
import { functionSource } from './function-source.ts'
import type { Project } from './project.ts'
import { type PackedFile, zip } from './zip.ts'

/** What packing gives: the bytes, unless a finding is an error. */
export type Packed = {
  readonly chunks?: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  readonly findings: readonly Finding[]
}

/** The zip that Lambda runs: one bundled `index.js`, or a Python function's files as they are. */
export async function bundleFunction(artifact: Artifact, project: Project): Promise<Packed> {
  const files = sourceFiles(artifact.folder, project.host) ?? []
  if (isPython(artifact.runtime)) {
    const packed = files.map(path => ({
      path,
      bytes: project.host.readFile(inFolder(artifact.folder, path)) ?? new Uint8Array(),
    }))
    return { chunks: [await zip(packed)], findings: [] }
  }
  const { bundle, findings } = await bundleJavaScript(artifact, files, project)
  return bundle ? { chunks: [await zip([bundle])], findings } : { findings }
}

async function bundleJavaScript(artifact: Artifact, files: readonly string[], project: Project) {
  const { folder } = artifact
  const { build } = await import('esbuild')
  try {
    const result = await build(options(artifact, files, project))
    const warnings = result.warnings.map(warning => toFinding(warning, 'doubtful', folder, project.host))
    const output = result.outputFiles?.[0]
    if (!output) return { findings: warnings }
    if (!exportsHandler(output.text)) return { findings: [...warnings, noHandler(artifact)] }
    const bundle: PackedFile = { path: 'index.js', bytes: output.contents }
    return { bundle, findings: warnings }
  } catch (error) {
    const { errors = [], warnings = [] } = error as Partial<BuildFailure>
    if (errors.length === 0) throw error
    return {
      findings: [
        ...errors.map(message => toFinding(message, 'refused', folder, project.host)),
        ...warnings.map(message => toFinding(message, 'doubtful', folder, project.host)),
      ],
    }
  }
}

/**
 * CommonJS in `index.js`: Lambda finds its own copy of the AWS SDK and packages may call `require`. Not minified, so
 * that stack traces in the log can be read. tsconfig.json files play no part.
 */
function options(artifact: Artifact, files: readonly string[], project: Project): BuildOptions {
  const { folder, entry, runtime } = artifact
  return {
    absWorkingDir: join(project.root, folder),
    entryPoints: [`./${entry}`],
    outfile: 'index.js',
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: `node${nodeMajor(runtime)}`,
    external: ['@aws-sdk/*'],
    nodePaths: [],
    tsconfigRaw: '{}',
    legalComments: 'inline',
    charset: 'utf8',
    sourcemap: false,
    logLevel: 'silent',
    color: false,
    plugins: [functionSource(folder, files, project.host, project.root)],
  }
}

/**
 * Whether the bundle exports `handler`, by the list of names that esbuild puts at its end. Sources that are CommonJS
 * themselves, or that export all of another module, have no such list to judge by.
 */
function exportsHandler(bundle: string): boolean {
  if (!bundle.includes('module.exports = __toCommonJS(')) return true
  const names = /\n0 && \(module\.exports = \{([^}]*)\}\);\n$/.exec(bundle)?.[1] ?? ''
  return /(^|[\s,])handler([\s,]|$)/.test(names) || names.includes('...')
}

function noHandler({ folder, entry }: Artifact): Finding {
  return {
    kind: 'noHandler',
    message: `${entry} exports no function with the name handler`,
    help: 'Lambda calls it for every event: export const handler = async event => { … }',
    at: { path: inFolder(folder, entry!), span: { start: 0, end: 0 } },
  }
}
