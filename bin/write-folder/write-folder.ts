import { basename, dirname, join, relative, sep } from 'node:path'
import { earlierBuild, namesIn } from './earlier-build.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'

export type Written =
  | { readonly kind: 'written' | 'unchanged' }
  /** The folder was left as it was; `message` is a sentence for the user, `help` says what to do. */
  | { readonly kind: 'refused'; readonly message: string; readonly help: string }

/** What a file shall hold: this, or the same as another file of this machine, which is linked and not read. */
export type Content = string | Uint8Array | { readonly sameAs: string }

type Files = ReadonlyMap<string, Content>

/**
 * Makes the build folder `folder` (absolute) hold exactly `files` (by paths relative to it), whole or not at all:
 * they are written beside it, then two renames put them in its place. A run that is cut off between the two leaves
 * the old build beside the folder, and the next run puts it back first. Function bundles and archives that
 * `groundplan build` put there stay where the new manifest names them. Where every byte is the same already,
 * nothing is touched. `cwd` is the folder that the command runs in; `shown` is how messages name `folder`.
 */
export function writeFolder(
  folder: string,
  files: Files,
  cwd: string,
  shown: string,
  fs: FileSystem = nodeFileSystem,
): Written {
  for (const path of files.keys()) checkPath(path)
  try {
    const target = fs.kindOf(folder) === 'other' ? fs.realPath(folder) : folder
    return replace(target, files, cwd, shown, fs)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const message = `${shown} could not be written: ${error.message}`
    return {
      kind: 'refused',
      message,
      help: 'What it held before is unharmed. Mend that, and run the command again.',
    }
  }
}

/** A path that would leave the folder is a fault of ours, not of the user. */
function checkPath(path: string): void {
  const parts = path.split('/')
  if (parts.some(part => part === '' || part === '.' || part === '..' || part.includes('\\'))) {
    throw new TypeError(`not a path inside a build folder: ${path}`)
  }
}

function replace(target: string, files: Files, cwd: string, shown: string, fs: FileSystem): Written {
  const aside = sibling(target, 'old')
  recover(target, aside, fs)
  const earlier = earlierBuild(target, fs)
  if ('refused' in earlier) {
    const help = 'Nothing in it was touched. Name another folder with --out, or remove this one yourself.'
    return { kind: 'refused', message: `${shown} ${earlier.refused}`, help }
  }
  const kept = keptFiles(earlier.files, files)
  if (isSame(target, earlier.files, files, kept, fs)) return { kind: 'unchanged' }
  if (contains(target, cwd)) {
    const help = 'Run it from a folder above, or name another folder with --out.'
    return {
      kind: 'refused',
      message: `${shown} is replaced as a whole, and the command runs inside it`,
      help,
    }
  }
  const fresh = sibling(target, `new-${process.pid}`)
  try {
    fill(fresh, target, files, kept, fs)
    swap(fresh, target, aside, fs)
  } catch (error) {
    attempt(() => fs.remove(fresh))
    throw error
  }
  attempt(() => fs.remove(aside))
  return { kind: 'written' }
}

/**
 * After runs that were cut off: no folder, but the old one aside, means that it stopped between the two renames.
 * What a process that is gone was writing is cleared away.
 */
function recover(target: string, aside: string, fs: FileSystem): void {
  const folder = dirname(target)
  if (fs.kindOf(folder) !== 'folder') return
  if (fs.kindOf(aside) !== 'nothing') {
    if (fs.kindOf(target) === 'nothing') fs.rename(aside, target)
    else fs.remove(aside)
  }
  const unfinished = sibling(target, '')
  for (const name of fs.namesIn(folder)) {
    const pid = join(folder, name).startsWith(unfinished) && /-(?:new|file)-(\d+)$/.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) fs.remove(join(folder, name))
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** What `build` made, that the new build does not bring itself and still names. */
function keptFiles(earlier: readonly string[], files: Files): readonly string[] {
  const manifest = files.get('manifest.json')
  if (manifest === undefined || isLink(manifest)) return []
  const names = namesIn(manifest)
  return earlier.filter(file => /^(functions|artifacts)\//.test(file) && !files.has(file) && names.has(file))
}

function isSame(
  target: string,
  earlier: readonly string[],
  files: Files,
  kept: readonly string[],
  fs: FileSystem,
): boolean {
  const wanted = new Set([...files.keys(), ...kept])
  if (earlier.length !== wanted.size || !earlier.every(file => wanted.has(file))) return false
  return [...files].every(
    ([path, data]) => !isLink(data) && Buffer.from(data).equals(fs.read(join(target, path))),
  )
}

function isLink(data: Content): data is { readonly sameAs: string } {
  return typeof data === 'object' && 'sameAs' in data
}

function contains(folder: string, inner: string): boolean {
  const path = relative(folder, inner)
  return path !== '..' && !path.startsWith(`..${sep}`) && !/^[A-Za-z]:|^\//.test(path)
}

function fill(fresh: string, target: string, files: Files, kept: readonly string[], fs: FileSystem): void {
  fs.remove(fresh)
  fs.makeFolder(fresh)
  for (const [path, data] of files) {
    fs.makeFolder(dirname(join(fresh, path)))
    if (isLink(data)) fs.link(data.sameAs, join(fresh, path))
    else fs.write(join(fresh, path), data)
  }
  for (const path of kept) {
    fs.makeFolder(dirname(join(fresh, path)))
    fs.link(join(target, path), join(fresh, path))
  }
}

function swap(fresh: string, target: string, aside: string, fs: FileSystem): void {
  const isReplacing = fs.kindOf(target) !== 'nothing'
  if (isReplacing) fs.rename(target, aside)
  try {
    fs.rename(fresh, target)
  } catch (error) {
    if (isReplacing) fs.rename(aside, target)
    throw error
  }
}

function sibling(target: string, role: string): string {
  return join(dirname(target), `.${basename(target)}.groundplan-${role}`)
}

/** Clearing away may fail without harm: the next run does it. */
function attempt(clear: () => void): void {
  try {
    clear()
  } catch {}
}
