// The background-removal service: reads its environment, starts its workers, listens, and ends well on SIGTERM.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createApp } from './http/app.ts'
import { embeddedMetrics } from './pool/embedded-metrics.ts'
import { Pool } from './pool/pool.ts'
import { readSettings, type Settings } from './settings.ts'
import type { WorkerData } from './worker/worker.ts'

try {
  await serve(readSettings(process.env))
} catch (error) {
  process.stderr.write(`background-removal: ${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

async function serve(settings: Settings): Promise<void> {
  checkModel(settings.model)
  const workerData: WorkerData = { modelPath: settings.model.path, limits: settings.limits }
  const script = new URL('worker/worker.ts', import.meta.url)
  const onLost = (message: string) => process.stderr.write(`a worker was lost: ${message}\n`)
  const pool = new Pool({ ...settings, script, workerData, onLost })
  const app = await createApp(pool, settings.limits.bodyBytes, true)
  await pool.started()
  await app.listen({ host: settings.host, port: settings.port })
  if (settings.metricsSeconds > 0) recordMetrics(pool, settings.metricNamespace, settings.metricsSeconds)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, drain)

  let draining = false
  async function drain(): Promise<void> {
    if (draining) return
    draining = true
    setTimeout(() => process.exit(1), settings.drainMs).unref()
    await app.close()
    await pool.close()
    process.exit(0)
  }
}

function recordMetrics(pool: Pool, namespace: string, seconds: number): void {
  const record = () => process.stdout.write(`${embeddedMetrics(pool.state(), namespace, Date.now())}\n`)
  setInterval(record, seconds * 1000).unref()
}

/** Only the model whose bytes are known is ever run. */
function checkModel({ path, sha256 }: Settings['model']): void {
  const found = createHash('sha256').update(readFileSync(path)).digest('hex')
  if (found !== sha256) throw new Error(`${path} has the SHA-256 ${found} and should have ${sha256}`)
}
