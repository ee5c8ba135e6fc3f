import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { Failure, Job, Outcome } from './job.ts'
import { ServiceTime } from './service-time.ts'
import { WorkerSlot } from './worker-slot.ts'

export type PoolSettings = {
  readonly script: URL
  readonly workerData: unknown
  readonly workers: number
  readonly queueLimit: number
  readonly deadlineMs: number
  readonly onLost?: (message: string) => void
}

/** A request's right to have one job at a time in the pool, held from before its body is read until it is answered. */
export type Place = {
  /** Never rejects. `signal` says that nobody waits for the answer any more. */
  readonly run: (job: Job, signal: AbortSignal) => Promise<Outcome>
  /** May be called more than once. */
  readonly leave: () => void
}

export type PoolState = {
  readonly workers: number
  readonly ready: number
  readonly busy: number
  readonly waiting: number
  readonly lost: number
}

type Entry = { readonly job: Job; readonly answer: (outcome: Outcome) => void; slot?: WorkerSlot }

/**
 * Workers, and the bounded queue before them. The bound is on the places: `workers + queueLimit` requests are inside,
 * reading bodies included, so that memory is bounded too.
 */
export class Pool {
  readonly #settings: PoolSettings
  readonly #slots: readonly WorkerSlot[]
  readonly #serviceTime = new ServiceTime()
  readonly #started: Promise<void>
  #settleStart: (failure?: Error) => void = () => {}
  #waiting: Entry[] = []
  #places = 0
  #lost = 0
  #closing = false

  constructor(settings: PoolSettings) {
    this.#settings = settings
    this.#started = new Promise((resolve, reject) => {
      this.#settleStart = failure => (failure ? reject(failure) : resolve())
    })
    this.#started.catch(() => {})
    const options: WorkerOptions = { workerData: settings.workerData }
    const events = { onIdle: () => this.#dispatch(), onLost: (message: string) => this.#countLost(message) }
    this.#slots = Array.from(
      { length: settings.workers },
      () => new WorkerSlot(() => new Worker(settings.script, options), events),
    )
  }

  /** Resolves when every worker is ready; rejects where one cannot start at all. */
  started(): Promise<void> {
    return this.#started
  }

  state(): PoolState {
    return {
      workers: this.#slots.length,
      ready: this.#slots.filter(slot => slot.ready).length,
      busy: this.#slots.filter(slot => slot.busy).length,
      waiting: this.#waiting.length,
      lost: this.#lost,
    }
  }

  /** Undefined where all places are taken or the pool is closing. */
  enter(): Place | undefined {
    if (this.#closing || this.#places >= this.#slots.length + this.#settings.queueLimit) return undefined
    this.#places++
    let inside = true
    return {
      run: (job, signal) => this.#run(job, signal),
      leave: () => {
        if (inside) this.#places--
        inside = false
      },
    }
  }

  /** Whole seconds after which a place is likely to be free, from how long jobs took. At least 1. */
  retryAfterSeconds(): number {
    return this.#serviceTime.secondsFor(this.#places + 1, this.#slots.length)
  }

  /** Takes nothing new, answers what waits, and ends the workers; a job that they are at is answered as a crash. */
  async close(): Promise<void> {
    this.#closing = true
    for (const entry of this.#waiting.splice(0))
      entry.answer(failed('closing', 'the service is shutting down'))
    await Promise.all(this.#slots.map(slot => slot.close()))
  }

  #run(job: Job, signal: AbortSignal): Promise<Outcome> {
    return new Promise(resolve => {
      if (this.#closing) return resolve(failed('closing', 'the service is shutting down'))
      if (signal.aborted) return resolve(failed('gone', 'the client hung up'))
      const entry: Entry = {
        job,
        answer: outcome => {
          clearTimeout(timer)
          signal.removeEventListener('abort', hangUp)
          resolve(outcome)
        },
      }
      const hangUp = () => {
        this.#forget(entry)
        resolve(failed('gone', 'the client hung up'))
      }
      const timer = setTimeout(() => this.#expire(entry), this.#settings.deadlineMs)
      signal.addEventListener('abort', hangUp)
      this.#waiting.push(entry)
      this.#dispatch()
    })
  }

  /** A job that has begun cannot be stopped: its worker is free when it is done, or at the deadline. */
  #forget(entry: Entry): void {
    if (entry.slot) return
    this.#waiting = this.#waiting.filter(waiting => waiting !== entry)
    entry.answer(failed('gone', 'the client hung up'))
  }

  #expire(entry: Entry): void {
    const outcome = failed('deadline', `the job took more than ${this.#settings.deadlineMs / 1000} s`)
    this.#waiting = this.#waiting.filter(waiting => waiting !== entry)
    if (entry.slot) entry.slot.replace(outcome)
    else entry.answer(outcome)
  }

  #dispatch(): void {
    if (this.#slots.every(slot => slot.ready)) this.#settleStart()
    for (const slot of this.#slots) {
      if (!slot.ready || slot.busy) continue
      const entry = this.#waiting.shift()
      if (!entry) return
      const begun = performance.now()
      entry.slot = slot
      slot.run(entry.job, outcome => {
        if (outcome.kind === 'done') this.#serviceTime.add(performance.now() - begun)
        entry.answer(outcome)
      })
    }
  }

  #countLost(message: string): void {
    this.#lost++
    this.#settleStart(new Error(message))
    this.#settings.onLost?.(message)
  }
}

function failed(reason: Failure, message: string): Outcome {
  return { kind: 'failed', reason, message }
}
