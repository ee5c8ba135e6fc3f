import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { QuietGate } from './quiet.ts'
import { type Samples, sorted } from './statistics.ts'
import type { Workspace } from './workspace.ts'

const edits = 30
const settleMs = 120

/**
 * Starts `check --watch` and edits the spec as editors do, by renaming a new file over it. Gives the milliseconds
 * from each rename to the last word of the answer, by what the edit was: `valid` ones change a number, `mistaken`
 * ones bring a misspelt key and take it away again.
 */
export async function timeWatch(
  node: string,
  workspace: Workspace,
  gate: QuietGate,
): Promise<ReadonlyMap<'valid' | 'mistaken', Samples>> {
  const { program, spec, env, folder } = workspace
  const original = readFileSync(spec, 'utf8')
  const child = spawn(node, [program, 'check', '--watch', spec], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    const answers = new Answers(child)
    await answers.next(() => performance.now())
    await sleep(3_000) // it gets up to speed on its own
    const valid: number[] = []
    const mistaken: number[] = []
    for (let i = 0; i < edits; i++) {
      await gate.pass()
      valid.push(
        await answers.next(() => replace(spec, edited(original, /(cooldown: )300s/, `$1${301 + i}s`))),
      )
      const broken = i % 2 === 0 ? edited(original, /cooldown: /, 'cooldwon: ') : original
      await gate.pass()
      mistaken.push(await answers.next(() => replace(spec, broken)))
    }
    return new Map([
      ['valid', sorted(valid)],
      ['mistaken', sorted(mistaken)],
    ])
  } finally {
    child.kill('SIGTERM')
    replace(spec, original)
  }
}

function edited(text: string, what: RegExp, by: string): string {
  const result = text.replace(what, by)
  if (result === text) throw new Error(`the reference has no ${what} any more: choose another edit`)
  return result
}

/** Gives the time of the rename. */
function replace(file: string, text: string): number {
  writeFileSync(`${file}.new`, text)
  const now = performance.now()
  renameSync(`${file}.new`, file)
  return now
}

/** The output of a process, cut into answers: an answer is over when nothing more comes for a while. */
class Answers {
  #last = 0
  #hasEnded = false

  constructor(child: ChildProcess) {
    const note = () => {
      this.#last = performance.now()
    }
    child.stdout!.on('data', note)
    child.stderr!.on('data', note)
    child.on('close', () => {
      this.#hasEnded = true
    })
  }

  /** The milliseconds from the time that `act` gives to the last output that came after it. */
  async next(act: () => number): Promise<number> {
    const start = act()
    while (this.#last < start || performance.now() - this.#last < settleMs) {
      if (this.#hasEnded) throw new Error('check --watch ended by itself')
      if (performance.now() - start > 30_000) throw new Error('check --watch did not answer within 30 s')
      await sleep(5)
    }
    return this.#last - start
  }
}
