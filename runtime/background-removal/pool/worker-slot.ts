import type { Worker } from 'node:worker_threads'
import type { Job, Outcome, WorkerMessage } from './job.ts'

export type SlotEvents = {
  /** A worker can take a job: it has started, or has ended its last one. */
  readonly onIdle: () => void
  /** A worker died or was given up; another is on its way. */
  readonly onLost: (message: string) => void
}

const startTimeoutMs = 60_000
const longestBackoffMs = 30_000

/** The place of one worker, which holds a new one soon after the old one is lost. It has one job at a time. */
export class WorkerSlot {
  readonly #spawn: () => Worker
  readonly #events: SlotEvents
  #worker: Worker | undefined
  #ready = false
  #closed = false
  #failedStarts = 0
  #timer: NodeJS.Timeout | undefined
  #answer: ((outcome: Outcome) => void) | undefined

  constructor(spawn: () => Worker, events: SlotEvents) {
    this.#spawn = spawn
    this.#events = events
    this.#start()
  }

  get ready(): boolean {
    return this.#ready
  }

  get busy(): boolean {
    return this.#answer !== undefined
  }

  /** Gives the job to the worker, which must be ready and not busy. `answer` is called once, whatever happens. */
  run(job: Job, answer: (outcome: Outcome) => void): void {
    this.#answer = answer
    const { buffer, byteLength } = job.image
    // A small image may share its memory with others: that is copied and not moved.
    this.#worker?.postMessage(job, byteLength === buffer.byteLength ? [buffer] : [])
  }

  /** Gives the worker up, and with it its job, which is answered with `outcome`. */
  replace(outcome: Outcome): void {
    const message = outcome.kind === 'failed' ? outcome.message : 'replaced'
    void this.#worker?.terminate()
    this.#lose(message, outcome)
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#worker?.terminate()
  }

  #start(): void {
    const worker = this.#spawn()
    this.#worker = worker
    this.#timer = setTimeout(() => {
      if (this.#worker !== worker) return
      void worker.terminate()
      this.#lose('the worker did not start in time')
    }, startTimeoutMs)
    worker.on('message', (message: WorkerMessage) => {
      if (this.#worker === worker) this.#hear(message)
    })
    worker.on('error', error => {
      if (this.#worker === worker) this.#lose(error.stack ?? error.message)
    })
    worker.on('exit', code => {
      if (this.#worker === worker) this.#lose(`the worker ended with code ${code}`)
    })
  }

  #hear(message: WorkerMessage): void {
    if (message.kind === 'ready') {
      clearTimeout(this.#timer)
      this.#ready = true
      this.#failedStarts = 0
    } else this.#settle(message.outcome)
    this.#events.onIdle()
  }

  #lose(message: string, outcome: Outcome = { kind: 'failed', reason: 'crash', message }): void {
    clearTimeout(this.#timer)
    this.#worker = undefined
    const backoffMs = this.#ready ? 0 : Math.min(longestBackoffMs, 1000 * 2 ** this.#failedStarts++)
    this.#ready = false
    this.#settle(outcome)
    if (this.#closed) return
    this.#timer = setTimeout(() => this.#start(), backoffMs)
    this.#events.onLost(message)
  }

  #settle(outcome: Outcome): void {
    const answer = this.#answer
    this.#answer = undefined
    answer?.(outcome)
  }
}
