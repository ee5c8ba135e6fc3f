import type { Host } from '../source/host.ts'
import { inFolder } from './source-files.ts'

/** What lies outside an artifact's folder and still decides its bytes. */
export type Surroundings = {
  /** The SHA-256 of the nearest lock file, where the artifact uses packages. */
  readonly lockSha256: string | null
  /** `type` and `sideEffects` of the nearest package.json: they decide how modules are joined. */
  readonly packageType: unknown
}

/** Looks in the artifact's folder, then in the folders above it. */
export function surroundings(folder: string, files: readonly string[], host: Host): Surroundings {
  return {
    lockSha256: usesPackages(folder, files, host) ? nearestLock(folder, host) : null,
    packageType: nearestPackageType(folder, host),
  }
}

const lockFiles = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']

/** How far above the main spec's folder a project may begin. */
const levelsAbove = 4

/**
 * Whether the sources import a package (or might: the text is searched, not parsed). Without one, an edit of the
 * project's lock file does not make a new artifact. Node's own modules and the AWS SDK come with Lambda's runtime.
 */
function usesPackages(folder: string, files: readonly string[], host: Host): boolean {
  if (files.includes('package.json')) return true
  return files.some(file => {
    if (/\.[jt]sx$/.test(file)) return true
    if (!/\.[cm]?[jt]s$/.test(file)) return false
    const text = new TextDecoder().decode(host.readFile(inFolder(folder, file)))
    return /(?:\bfrom|\bimport|\brequire)\b\s*(?:\(\s*)?['"`](?!\.{0,2}\/|\.{1,2}['"`]|node:|@aws-sdk\/)/.test(
      text,
    )
  })
}

function nearestLock(folder: string, host: Host): string | null {
  for (const place of upwards(folder)) {
    for (const name of lockFiles) {
      const bytes = host.readFile(inFolder(place, name))
      if (bytes) return host.sha256(bytes)
    }
  }
  return null
}

function nearestPackageType(folder: string, host: Host): unknown {
  for (const place of upwards(folder)) {
    const bytes = host.readFile(inFolder(place, 'package.json'))
    if (!bytes) continue
    try {
      const { type, sideEffects } = JSON.parse(new TextDecoder().decode(bytes))
      return [type ?? null, sideEffects ?? null]
    } catch {
      return host.sha256(bytes)
    }
  }
  return [null, null]
}

/** `a/b`, `a`, the main spec's folder, then the folders above that. */
function* upwards(folder: string): Generator<string> {
  const parts = folder === '' ? [] : folder.split('/')
  const above = parts.filter(part => part === '..').length
  for (let length = parts.length; length > above; length--) yield parts.slice(0, length).join('/')
  for (let level = above; level <= Math.max(above, levelsAbove); level++) {
    yield Array.from({ length: level }, () => '..').join('/')
  }
}
