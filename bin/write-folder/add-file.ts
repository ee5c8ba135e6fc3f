import { basename, dirname, join } from 'node:path'
import { type FileSystem, nodeFileSystem } from './file-system.ts'

/**
 * Puts one file into a build folder, whole or not at all: it is written beside the folder and renamed into it, so
 * that a run that is cut off leaves nothing in the folder that a later one would not know. `folder` is absolute,
 * `path` relative to it. Fails as the file system does.
 */
export function addFile(
  folder: string,
  path: string,
  data: Uint8Array,
  fs: FileSystem = nodeFileSystem,
): void {
  const fresh = join(dirname(folder), `.${basename(folder)}.groundplan-file-${process.pid}`)
  fs.makeFolder(dirname(join(folder, path)))
  try {
    fs.write(fresh, data)
    fs.rename(fresh, join(folder, path))
  } catch (error) {
    fs.remove(fresh)
    throw error
  }
}
