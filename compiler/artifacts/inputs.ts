import {
  type Definition,
  type Diagnostic,
  define,
  diagnose,
  type Location,
} from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { text } from '../diagnostics/text.ts'
import type { Host } from '../source/host.ts'
import { type Artifact, type ArtifactRequest, artifactFileName, isPython, nodeMajor } from './artifact.ts'
import { defaultEntry, entryCandidates, entryFits } from './entry.ts'
import { inFolder, sourceFiles } from './source-files.ts'
import { surroundings } from './surroundings.ts'
import { archiveFormat, packers } from './versions.ts'

export const folderMissing = define({
  code: 'GP5001',
  severity: 'error',
  message: text`there is no folder ${'folder'}`,
  help: text`The path is relative to the file that it stands in.`,
})

export const nothingToPack = define({
  code: 'GP5002',
  severity: 'error',
  message: text`the folder ${'folder'} holds nothing to pack`,
  help: text`Installed packages, tests and names that start with a dot are left out.`,
})

export const entryMissing = define({
  code: 'GP5003',
  severity: 'error',
  message: text`the folder ${'folder'} has no file ${'entry'} to start with`,
  help: text`${'help'}`,
})

export const entryUnfit = define({
  code: 'GP5004',
  severity: 'error',
  message: text`${'entry'} cannot be run by ${'runtime'}`,
  help: text`A nodejs runtime takes TypeScript or JavaScript, a python runtime takes a .py file.`,
})

export const runtimeUnknown = define({
  code: 'GP5005',
  severity: 'error',
  message: text`no function can be bundled for the runtime ${'runtime'}`,
  help: text`Bundled are nodejs22.x, nodejs24.x and later, and python3.N.`,
})

/**
 * The artifact that `request` asks for, known by its inputs, or what stands in its way, blamed at `location` (where
 * the spec names the folder). Reads every source file, runs nothing, and writes nothing.
 */
export function identify(
  request: ArtifactRequest,
  location: Location,
  host: Host,
): { readonly artifact?: Artifact; readonly diagnostics: readonly Diagnostic[] } {
  const { kind, folder, runtime } = request
  const refuse = <M extends string>(definition: Definition<M, M>, params: Record<M, string>) => ({
    diagnostics: [diagnose(definition, location, params)],
  })
  const files = sourceFiles(folder, host)
  if (!files) return refuse(folderMissing, { folder })
  if (files.length === 0) return refuse(nothingToPack, { folder })
  if (kind === 'function' && !isPython(runtime) && nodeMajor(runtime) === undefined)
    return refuse(runtimeUnknown, { runtime })

  const entry = request.entry ?? (kind === 'function' ? defaultEntry(request, files) : undefined)
  if (kind === 'function' && entry === undefined)
    return refuse(entryMissing, { folder, entry: entryCandidates(request)[0]!, help: howToName(request) })
  if (entry !== undefined && !files.includes(entry))
    return refuse(entryMissing, { folder, entry, help: nearest(entry, files) })
  if (kind === 'function' && !entryFits(runtime, entry!))
    return refuse(entryUnfit, { entry: entry!, runtime })

  const inputsSha256 = hashInputs({ ...request, ...(entry === undefined ? {} : { entry }) }, files, host)
  const fileName = artifactFileName(request.name, kind, inputsSha256)
  return {
    artifact: { ...request, ...(entry === undefined ? {} : { entry }), inputsSha256, fileName },
    diagnostics: [],
  }
}

/** The name is left out: two functions of one folder with the same entry are one bundle. */
function hashInputs(request: ArtifactRequest, files: readonly string[], host: Host): string {
  const { kind, folder, entry, runtime, architecture } = request
  return host.sha256(
    JSON.stringify({
      archiveFormat,
      packers: packersOf(request),
      settings: [kind, runtime, architecture, entry ?? null],
      surroundings: surroundings(folder, files, host),
      files: files.map(file => [file, hashFile(inFolder(folder, file), host)]),
    }),
  )
}

function hashFile(path: string, host: Host): string | null {
  if (host.sha256OfFile) return host.sha256OfFile(path) ?? null
  const bytes = host.readFile(path)
  return bytes ? host.sha256(bytes) : null
}

function packersOf({ kind, runtime }: ArtifactRequest): string[] {
  if (kind === 'service') return [`zstd ${packers.zstd}`]
  const zip = `fflate ${packers.fflate}`
  return isPython(runtime) ? [zip] : [`esbuild ${packers.esbuild}`, zip]
}

function howToName(request: ArtifactRequest): string {
  return `Add ${entryCandidates(request)[0]}, or name the file with entry: FILE.`
}

function nearest(entry: string, files: readonly string[]): string {
  const near = suggest(entry, files)
  return near
    ? `Did you mean ${near}?`
    : `It has ${files.slice(0, 5).join(', ')}${files.length > 5 ? ', …' : ''}.`
}
