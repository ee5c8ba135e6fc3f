import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Pool } from '../pool/pool.ts'
import { answerErrors } from './errors.ts'
import { Metrics } from './metrics.ts'
import { routeRemoveBackground } from './remove-background.ts'
import { routeStatus } from './status.ts'

// Longer than the balancer's idle time-out of 60 s: it must be the balancer that closes a connection.
const keepAliveMs = 75_000
const requestMs = 60_000

/** The service's HTTP side. Closing it answers the requests that are open and refuses new ones. */
export async function createApp(pool: Pool, bodyBytes: number, logging: boolean): Promise<FastifyInstance> {
  const app = fastify({
    logger: logging,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyBytes,
    keepAliveTimeout: keepAliveMs,
    requestTimeout: requestMs,
    forceCloseConnections: 'idle',
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    ['image/jpeg', 'image/png', 'image/webp'],
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => body,
  )
  await app.register(multipart, { limits: { fileSize: bodyBytes, fieldSize: 1024, parts: 4 } })
  const metrics = new Metrics()
  hangUpWhenClosing(app)
  answerErrors(app)
  routeRemoveBackground(app, pool, metrics, bodyBytes)
  routeStatus(app, pool, metrics)
  return app
}

/** Without this the connections of the last requests would stay open, and the closing with them, until they time out. */
function hangUpWhenClosing(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}
