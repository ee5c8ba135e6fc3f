import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Finding } from './finding.ts'
import type { TarEntry } from './tar.ts'

/** Everything that a script put into the folder `out`, sorted by code unit, or the first thing that cannot be packed. */
export function listOutput(out: string): { readonly paths: readonly string[]; readonly refused?: Finding } {
  const paths = [...walk(out, '')].sort((a, b) => (a < b ? -1 : 1))
  if (paths.length === 0) return { paths, refused: refuse('it left the folder OUT empty') }
  for (const path of paths) {
    const stat = lstatSync(join(out, path))
    if (stat.isFile()) continue
    if (!stat.isSymbolicLink()) return { paths, refused: refuse(`${path} is neither a file nor a link`) }
    const target = posix.join(posix.dirname(path), readlinkSync(join(out, path)))
    if (posix.isAbsolute(readlinkSync(join(out, path))) || target.split('/')[0] === '..')
      return { paths, refused: refuse(`the link ${path} leads out of the archive`) }
  }
  return { paths }
}

/** Read one at a time, when the archive comes to it. */
export function readOutput(out: string, path: string): TarEntry {
  const stat = lstatSync(join(out, path))
  if (stat.isSymbolicLink()) return { path, linkTo: readlinkSync(join(out, path)) }
  return { path, bytes: readFileSync(join(out, path)), executable: (stat.mode & 0o100) !== 0 }
}

function* walk(out: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(out, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* walk(out, path)
    else yield path
  }
}

function refuse(what: string): Finding {
  return {
    kind: 'content',
    message: `the script's output cannot be archived: ${what}`,
    help: 'The archive holds files and links between them.',
  }
}
