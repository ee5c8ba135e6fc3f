import { setTimeout as sleep } from 'node:timers/promises'
import { usageMeter } from './machine.ts'

const sampleMs = 60
const quietShare = 0.15

/**
 * Waits until nothing else uses much of the machine, in all at most `budgetMs`; then it gives up waiting. Knows
 * afterwards how often it was quiet.
 */
export class QuietGate {
  #budgetMs: number
  #quiet = 0
  #rounds = 0

  constructor(budgetMs: number) {
    this.#budgetMs = budgetMs
  }

  async pass(): Promise<void> {
    this.#rounds += 1
    const meter = usageMeter()
    do {
      await sleep(sampleMs)
      this.#budgetMs -= sampleMs
      if (meter() < quietShare) {
        this.#quiet += 1
        return
      }
    } while (this.#budgetMs > 0)
  }

  /** `84 of 90 rounds began on a quiet machine`. */
  describe(): string {
    return (
      `${this.#quiet} of ${this.#rounds} rounds began on a quiet machine ` +
      `(others used less than ${quietShare * 100} % of its cores)`
    )
  }
}
