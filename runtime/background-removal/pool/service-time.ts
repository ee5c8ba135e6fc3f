const longestSeconds = 120

/** A moving mean of how long a worker is at a job. */
export class ServiceTime {
  #meanMs = 500

  add(milliseconds: number): void {
    this.#meanMs += (milliseconds - this.#meanMs) / 10
  }

  /** Whole seconds, from 1 to 120, in which `workers` get through `jobs`. */
  secondsFor(jobs: number, workers: number): number {
    const seconds = Math.ceil((jobs * this.#meanMs) / workers / 1000)
    return Math.max(1, Math.min(longestSeconds, seconds))
  }
}
