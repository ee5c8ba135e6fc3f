import {
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'

/** The calls by which a build folder is written; a test puts failing ones in their place. */
export const nodeFileSystem = {
  read: (path: string): Uint8Array => readFileSync(path),
  write: (path: string, data: string | Uint8Array): void => writeFileSync(path, data),
  makeFolder: (path: string): void => void mkdirSync(path, { recursive: true }),
  rename: (from: string, to: string): void => renameSync(from, to),
  remove: (path: string): void => rmSync(path, { recursive: true, force: true }),
  /** The same file under a second name; a copy where the file system has no hard links. */
  link: (from: string, to: string): void => {
    try {
      linkSync(from, to)
    } catch {
      cpSync(from, to)
    }
  },
  realPath: (path: string): string => realpathSync(path),
  /** What stands at `path` itself: links are not followed. */
  kindOf: (path: string): 'nothing' | 'file' | 'folder' | 'other' => {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (!stats) return 'nothing'
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  },
  namesIn: (path: string): string[] => readdirSync(path).sort(),
}

export type FileSystem = typeof nodeFileSystem
