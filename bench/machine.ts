import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { delimiter, join } from 'node:path'

export type Node = { readonly program: string; readonly version: string }

/** The Node that runs this, and after it the others of the PATH that can run Groundplan, one a version. */
export function findNodes(): readonly Node[] {
  const nodes = new Map([
    [process.versions.node, { program: process.execPath, version: process.versions.node }],
  ])
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const version = versionOf(join(folder, 'node'))
    if (version && isSupported(version) && !nodes.has(version))
      nodes.set(version, { program: realpathSync(join(folder, 'node')), version })
  }
  return [...nodes.values()]
}

/** Cores, memory and platform: nothing that names the machine. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${availableParallelism()} cores, ${memory} GiB, ${process.platform} ${process.arch}`
}

/** The share of all cores' time that was used between two calls, from 0 to 1. */
export function usageMeter(): () => number {
  let before = times()
  return () => {
    const now = times()
    const all = now.all - before.all
    const share = all === 0 ? 0 : (now.used - before.used) / all
    before = now
    return share
  }
}

function times(): { used: number; all: number } {
  let used = 0
  let all = 0
  for (const { times } of cpus()) {
    const busy = times.user + times.nice + times.sys + times.irq
    used += busy
    all += busy + times.idle
  }
  return { used, all }
}

function versionOf(program: string): string | undefined {
  try {
    return execFileSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}
