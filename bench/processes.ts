import { spawn } from 'node:child_process'
import type { QuietGate } from './quiet.ts'
import { type Samples, sorted } from './statistics.ts'

/** A command whose whole process is timed. */
export type Subject = {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Runs before each start, untimed. */
  readonly prepare?: () => void
  /** Takes part in each round of this many; 1 where missing. */
  readonly everyRound?: number
}

/**
 * Runs all subjects in turn, `rounds` times after one that does not count, and gives the milliseconds from the start
 * of each process to its end. Throws where a command fails: what did not work was not measured.
 */
export async function timeProcesses(
  subjects: readonly Subject[],
  rounds: number,
  gate: QuietGate,
): Promise<ReadonlyMap<string, Samples>> {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    const taking = subjects.filter(({ everyRound = 1 }) => round < 0 || round % everyRound === 0)
    await gate.pass()
    for (const subject of taking) {
      subject.prepare?.()
      const ms = await timeOnce(subject)
      if (round >= 0) times.get(subject.name)!.push(ms)
    }
  }
  return new Map([...times].map(([name, values]) => [name, sorted(values)]))
}

/** With pipes, as in a script or a pipeline; the output is read and only shown where the command fails. */
export function timeOnce({ name, program, args, cwd, env }: Subject): Promise<number> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const start = performance.now()
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let ms = 0
    child.stdout.on('data', chunk => chunks.push(chunk))
    child.stderr.on('data', chunk => chunks.push(chunk))
    child.on('exit', () => {
      ms = performance.now() - start
    })
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(ms)
      else reject(new Error(`${name} ended with exit code ${code}:\n${Buffer.concat(chunks)}`))
    })
  })
}
