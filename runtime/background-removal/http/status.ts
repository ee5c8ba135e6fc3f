import type { FastifyInstance } from 'fastify'
import type { Pool } from '../pool/pool.ts'
import type { Metrics } from './metrics.ts'
import { Problem } from './problem.ts'

/**
 * `/healthcheck` is 200 as long as a worker has a model: a busy service is a healthy one. `/readyz` wants them all.
 * `/metrics` is for Prometheus.
 */
export function routeStatus(app: FastifyInstance, pool: Pool, metrics: Metrics): void {
  app.get('/healthcheck', async () => {
    const { ready, workers } = pool.state()
    if (ready === 0) throw new Problem(503, 'no-worker', 'No worker can take an image.')
    return { status: 'ok', workers: { ready, of: workers } }
  })
  app.get('/readyz', async () => {
    const { ready, workers } = pool.state()
    if (ready < workers) throw new Problem(503, 'not-ready', `${ready} of ${workers} workers are ready.`)
    return { status: 'ok' }
  })
  app.get('/metrics', async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.render(pool)),
  )
}
