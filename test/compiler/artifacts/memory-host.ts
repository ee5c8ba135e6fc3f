import { createHash } from 'node:crypto'
import type { Location } from '../../../compiler/diagnostics/diagnostic.ts'
import type { Host } from '../../../compiler/source/host.ts'
import { SourceFile } from '../../../compiler/source/source-file.ts'

export type Files = Readonly<Record<string, string>>

/** A host over `files`, by path; folders are listed in the order in which the files are given. */
export function memoryHost(files: Files): Host {
  return {
    readFile: path => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : undefined),
    listFiles: folder => {
      const paths = Object.keys(files).filter(path => folder === '' || path.startsWith(`${folder}/`))
      return paths.length === 0
        ? undefined
        : paths.map(path => (folder === '' ? path : path.slice(folder.length + 1)))
    },
    sha256: data => createHash('sha256').update(data).digest('hex'),
  }
}

/** Where a spec of one line says `code: FOLDER`. */
export const location: Location = {
  origin: { file: new SourceFile('specs/architecture.yaml', 'code: fn\n'), pointer: '/code', exact: true },
  span: { start: 6, end: 8 },
}
