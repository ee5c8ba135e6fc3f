import type { ServerResponse } from 'node:http'
import type { Pool } from '../pool/pool.ts'

/** What is counted of the answered requests for images. A client that hung up counts as status 499. */
export class Metrics {
  readonly #answers = new Map<number, number>()
  #seconds = 0

  count(response: ServerResponse, milliseconds: number): void {
    const status = response.writableFinished ? response.statusCode : 499
    this.#answers.set(status, (this.#answers.get(status) ?? 0) + 1)
    this.#seconds += milliseconds / 1000
  }

  /** The text format of Prometheus, version 0.0.4. */
  render(pool: Pool): string {
    const { workers, ready, busy, waiting, lost } = pool.state()
    const answers = [...this.#answers].sort(([a], [b]) => a - b)
    const requests = answers.reduce((sum, [, count]) => sum + count, 0)
    return [
      metric('requests_total', 'counter', 'Requests for images, by status.', [
        ...answers.map(([status, count]): Sample => [`{status="${status}"}`, count]),
      ]),
      metric('request_seconds', 'summary', 'From header to answer.', [
        ['_sum', this.#seconds],
        ['_count', requests],
      ]),
      metric('workers', 'gauge', 'Workers that there are to be.', [['', workers]]),
      metric('workers_ready', 'gauge', 'Workers with a loaded model.', [['', ready]]),
      metric('workers_busy', 'gauge', 'Workers at a job.', [['', busy]]),
      metric('workers_lost_total', 'counter', 'Workers that crashed or were given up.', [['', lost]]),
      metric('jobs_waiting', 'gauge', 'Jobs without a worker.', [['', waiting]]),
      metric('resident_memory_bytes', 'gauge', 'Memory of the process.', [['', process.memoryUsage.rss()]]),
    ].join('')
  }
}

type Sample = readonly [suffix: string, value: number]

function metric(name: string, type: string, help: string, samples: readonly Sample[]): string {
  const full = `background_removal_${name}`
  const lines = samples.map(([suffix, value]) => `${full}${suffix} ${value}\n`)
  return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`
}
