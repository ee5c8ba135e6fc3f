import { type FSWatcher, statSync, watch } from 'node:fs'
import { dirname } from 'node:path'

/** What to do after a change; it may give the files to watch from now on. */
export type OnChange = (
  changed: readonly string[],
) => readonly string[] | undefined | Promise<readonly string[] | undefined>

const debounceMs = 2

/**
 * Calls `onChange` soon after any of `files` (absolute paths) was changed, made, replaced or deleted, with those
 * that were; never twice at the same time. Ends when `signal` does, or fails with what `onChange` throws.
 *
 * Folders are watched, not files, because editors save by renaming a new file over the old one; where a folder is
 * missing, the nearest one above it is watched until it comes.
 */
export function runWatch(files: readonly string[], onChange: OnChange, signal: AbortSignal): Promise<void> {
  const folders = new Map<string, FSWatcher>()
  return new Promise<void>((resolve, reject) => {
    let marks = new Map(files.map(file => [file, markOf(file)]))
    let timer: NodeJS.Timeout | undefined
    let isRunning = false
    const schedule = () => {
      if (isRunning || signal.aborted) return
      clearTimeout(timer)
      timer = setTimeout(() => look().catch(reject), debounceMs)
    }
    const look = async () => {
      watchFolders(marks.keys(), folders, schedule)
      const changed = [...marks.keys()].filter(file => markOf(file) !== marks.get(file))
      if (changed.length === 0) return
      for (const file of changed) marks.set(file, markOf(file))
      isRunning = true
      const next = await onChange(changed)
      if (next) marks = new Map(next.map(file => [file, marks.get(file) ?? markOf(file)]))
      isRunning = false
      schedule()
    }
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
    watchFolders(marks.keys(), folders, schedule)
  }).finally(() => {
    for (const watcher of folders.values()) watcher.close()
  })
}

/** Opens and closes watchers until there is one for each folder that is needed. */
function watchFolders(files: Iterable<string>, open: Map<string, FSWatcher>, onEvent: () => void): void {
  const wanted = new Map([...files].map(nearestFolder))
  for (const [key, watcher] of open) {
    if (wanted.has(key)) continue
    watcher.close()
    open.delete(key)
  }
  for (const [key, path] of wanted) {
    if (open.has(key)) continue
    const watcher = watch(path, onEvent)
    watcher.on('error', onEvent)
    open.set(key, watcher)
  }
}

/** A key that tells a folder from a later one of the same name, and its path. */
function nearestFolder(file: string): [key: string, path: string] {
  for (let path = dirname(file); ; path = dirname(path)) {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
    if (stats?.isDirectory() || path === dirname(path)) return [`${path} ${stats?.ino}`, path]
  }
}

/** Changes whenever the file does: which file it is, its size, and its times to the nanosecond. */
export function markOf(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : 'none'
}
