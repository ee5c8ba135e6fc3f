import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Workspace } from './workspace.ts'

/** One size, measured inside a process. */
export type Scale = {
  readonly lines: number
  readonly specBytes: number
  /** 0 where only the parser ran. */
  readonly resources: number
  /** Milliseconds of the first run. */
  readonly coldMs: number
  /** Milliseconds of the fastest later run. */
  readonly warmMs: number
  /**
   * Bytes of the heap that the first result holds: values, positions, origins, template. Null past CloudFormation's
   * limits, where the compiler does the work but keeps no result.
   */
  readonly heapBytes: number | null
}

/** The whole compiler at several multiples of the reference; 6 is the largest below CloudFormation's 500 resources. */
export function scaleCompile(workspace: Workspace): readonly Scale[] {
  return [1, 6, 10, 100].map(times => measure('compile', workspace, times))
}

/** The parser alone. */
export function scaleParse(workspace: Workspace): readonly Scale[] {
  return [500, 5_000, 50_000].map(lines => measure('parse', workspace, lines))
}

function measure(what: 'compile' | 'parse', { spec, env }: Workspace, size: number): Scale {
  const args = ['--expose-gc', join(import.meta.dirname, 'scale-child.ts'), what, spec, String(size)]
  return JSON.parse(
    execFileSync(process.execPath, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  )
}
