import type { Host } from '../source/host.ts'

/**
 * The files of `folder` that go into its artifact, sorted by code unit, relative to it; undefined where there is no
 * such folder. Left out: installed packages, files and folders whose name starts with a dot (secrets and editors'
 * and systems' leftovers), Python's caches, and tests.
 */
export function sourceFiles(folder: string, host: Host): string[] | undefined {
  return host
    .listFiles(folder)
    ?.filter(isSource)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Joins a folder and a path in it; the folder `''` is the main spec's own. */
export function inFolder(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

const leftOutFolders = new Set(['node_modules', '__pycache__', 'test', 'tests', '__tests__'])
const testFile = /\.(test|spec)\.[cm]?[jt]sx?$|^test_.*\.py$|_test\.py$|^conftest\.py$|\.py[co]$/

function isSource(path: string): boolean {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  if (parts.some(part => part.startsWith('.') || leftOutFolders.has(part))) return false
  return !file.startsWith('.') && !testFile.test(file)
}
