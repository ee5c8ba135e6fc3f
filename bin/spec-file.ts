import { readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { type Diagnostic, define, diagnose } from '../compiler/diagnostics/diagnostic.ts'
import { text } from '../compiler/diagnostics/text.ts'
import { SourceFile } from '../compiler/source/source-file.ts'
import type { Context } from './command.ts'

export type Spec = {
  /** The path by which messages name it: relative to the folder that the command ran in; `<stdin>`. */
  readonly path: string
  /** Absolute: what the spec's own paths are relative to. For standard input, the folder that the command ran in. */
  readonly folder: string
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined
  readonly bytes: Uint8Array
  readonly text: string
}

/** No spec is an error in what was given, not in how the command was written: exit code 1, like any other. */
export const noSpec = define({
  code: 'GP0001',
  severity: 'error',
  message: text`there is no spec ${'path'}${'reason'}`,
  help: text`groundplan init writes one to start from; or name the file: groundplan COMMAND path/to/architecture.yaml`,
})

/** Where a spec is looked for when the command names none. */
export const usualSpecs: readonly string[] = ['architecture.yaml', 'specs/architecture.yaml']

/** Reads the spec that `argument` names, or the usual one; `-` is standard input. */
export async function readSpec(
  argument: string | undefined,
  context: Context,
): Promise<{ readonly spec: Spec } | { readonly problem: Diagnostic }> {
  if (argument === '-') {
    const bytes = await context.readStdin()
    return { spec: { path: '<stdin>', folder: context.cwd, file: undefined, bytes, text: decode(bytes) } }
  }
  for (const candidate of argument === undefined ? usualSpecs : [argument]) {
    const file = resolve(context.cwd, candidate)
    const read = readBytes(file)
    if (read.bytes) {
      const { bytes } = read
      return {
        spec: { path: shown(file, context.cwd), folder: dirname(file), file, bytes, text: decode(bytes) },
      }
    }
    if (read.code !== 'ENOENT' || argument !== undefined) {
      return { problem: missing(shown(file, context.cwd), reasons[read.code] ?? ` (${read.code})`) }
    }
  }
  return { problem: missing(usualSpecs[0]!, ' here, nor specs/architecture.yaml') }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '',
  ENOTDIR: '',
  EISDIR: ': it is a folder',
  EACCES: ' that may be read: permission denied',
}

function readBytes(file: string): { bytes: Uint8Array } | { bytes?: never; code: string } {
  try {
    return { bytes: readFileSync(file) }
  } catch (error) {
    return { code: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
}

function missing(path: string, reason: string): Diagnostic {
  const origin = { file: new SourceFile(path, ''), pointer: '', exact: true }
  return diagnose(noSpec, { origin, span: { start: 0, end: 0 } }, { path, reason })
}

/** Keeps a byte order mark, so that offsets stay those of the file. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function shown(file: string, cwd: string): string {
  return relative(cwd, file).split(sep).join('/')
}
