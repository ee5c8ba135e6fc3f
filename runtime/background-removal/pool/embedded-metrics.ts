import type { PoolState } from './pool.ts'

/**
 * One line of CloudWatch's embedded metric format, which CloudWatch Logs turns into metrics.
 * `QueueDepthPerWorker` is what a tier can scale on: it grows with the load when the processors are long busy.
 */
export function embeddedMetrics(state: PoolState, namespace: string, timestamp: number): string {
  const values = {
    QueueDepthPerWorker: state.waiting / state.workers,
    WorkersBusy: state.busy,
    WorkersReady: state.ready,
  }
  const Metrics = Object.keys(values).map(Name => ({ Name, Unit: 'Count' }))
  const directive = { Namespace: namespace, Dimensions: [[]], Metrics }
  return JSON.stringify({ _aws: { Timestamp: timestamp, CloudWatchMetrics: [directive] }, ...values })
}
