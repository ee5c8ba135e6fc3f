import { relative, resolve, sep } from 'node:path'
import type { CompiledStack } from '../compiler/compile.ts'
import { type Diagnostic, define, diagnose } from '../compiler/diagnostics/diagnostic.ts'
import { text } from '../compiler/diagnostics/text.ts'
import { SourceFile } from '../compiler/source/source-file.ts'
import { fillManifest, type Made, manifestFiles } from './artifacts/fill-manifest.ts'
import type { Context } from './command.ts'
import { type Content, writeFolder } from './write-folder/write-folder.ts'

/** A build folder: absolute, and as messages name it. */
export type Target = { readonly folder: string; readonly shown: string }

export const notWritten = define({
  code: 'GP0002',
  severity: 'error',
  message: text`${'message'}`,
  help: text`${'help'}`,
})

/** The folder that `--out` names; `build/NAME` or `build/NAME-ENV` without it. */
export function buildTarget(out: string | undefined, { name }: CompiledStack, cwd: string): Target {
  const folder = resolve(cwd, out ?? `build/${name}`)
  return { folder, shown: relative(cwd, folder).split(sep).join('/') || '.' }
}

export type BuildWritten =
  | { readonly kind: 'written' | 'unchanged'; readonly files: ReadonlyMap<string, number> }
  | { readonly kind: 'refused'; readonly problem: Diagnostic }

/**
 * Writes the build folder with what is known of the artifacts: `made` by file names, and `missing`, those that the
 * folder does not hold yet. Gives the sizes of all its files, in bytes.
 */
export function writeBuild(
  { folder, shown }: Target,
  result: CompiledStack,
  made: ReadonlyMap<string, Made>,
  missing: ReadonlyMap<string, Content>,
  { cwd }: Pick<Context, 'cwd'>,
): BuildWritten {
  const manifest = fillManifest(result.manifest, made)
  const files = new Map<string, Content>([...result.files, ...manifestFiles(manifest), ...missing])
  const written = writeFolder(folder, files, cwd, shown)
  if (written.kind === 'refused') {
    const { message, help } = written
    const origin = { file: new SourceFile(shown, ''), pointer: '', exact: true }
    const problem = diagnose(notWritten, { origin, span: { start: 0, end: 0 } }, { message, help })
    return { kind: 'refused', problem }
  }
  const sizes = new Map([...files].map(([file, data]) => [file, byteLength(data)]))
  for (const [file, { size }] of made) sizes.set(file, size)
  return { kind: written.kind, files: sizes }
}

function byteLength(data: Content): number {
  return typeof data === 'string' || data instanceof Uint8Array ? Buffer.byteLength(data) : 0
}
