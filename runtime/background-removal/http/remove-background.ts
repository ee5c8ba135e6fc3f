import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Outcome } from '../pool/job.ts'
import type { Place, Pool } from '../pool/pool.ts'
import { imageBody } from './image-body.ts'
import type { Metrics } from './metrics.ts'
import { readOptions } from './options.ts'
import { Problem } from './problem.ts'

const path = '/remove-background'
// What a form's boundaries and headers may add to an image of the largest size.
const formBytes = 64 * 1024

/** `POST /remove-background`. A request has its place in the pool from its header on until it is answered or hangs up. */
export function routeRemoveBackground(
  app: FastifyInstance,
  pool: Pool,
  metrics: Metrics,
  bodyBytes: number,
): void {
  const visits = new WeakMap<FastifyRequest, Visit>()
  app.route({
    method: 'POST',
    url: path,
    onRequest: async (request, reply) => {
      const begun = performance.now()
      reply.raw.on('close', () => metrics.count(reply.raw, performance.now() - begun))
      if (Number(request.headers['content-length'] ?? 0) > bodyBytes + formBytes)
        throw new Problem(413, 'too-many-bytes', `The image may have ${bodyBytes} bytes.`)
      const place = pool.enter()
      if (!place) throw busy('busy', 'Too many images are waiting.', pool)
      const hungUp = new AbortController()
      reply.raw.on('close', () => {
        place.leave()
        if (!reply.raw.writableFinished) hungUp.abort()
      })
      visits.set(request, { place, signal: hungUp.signal })
    },
    handler: async (request, reply) => {
      const { place, signal } = visits.get(request)!
      const options = readOptions(request.query as Record<string, unknown>, request.headers.accept)
      const image = await imageBody(request)
      const result = resultOf(await place.run({ image, options }, signal), pool)
      return reply
        .type(`image/${options.format}`)
        .header('vary', 'Accept')
        .send(Buffer.from(result.buffer, result.byteOffset, result.byteLength))
    },
  })
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: path,
    handler: async () => {
      throw new Problem(405, 'method-not-allowed', `POST an image to ${path}.`, { allow: 'POST' })
    },
  })
}

type Visit = { readonly place: Place; readonly signal: AbortSignal }

function resultOf(outcome: Outcome, pool: Pool): Uint8Array {
  if (outcome.kind === 'done') return outcome.image
  if (outcome.kind === 'refused') {
    const { status, code, detail } = outcome.refusal
    throw new Problem(status, code, detail)
  }
  switch (outcome.reason) {
    case 'deadline':
      throw busy('deadline', 'The image could not be worked on in time.', pool)
    case 'closing':
      throw busy('closing', 'The service is shutting down.', pool)
    default:
      throw new Problem(500, outcome.reason, 'The service failed at this image.')
  }
}

function busy(code: string, detail: string, pool: Pool): Problem {
  return new Problem(503, code, detail, { 'retry-after': String(pool.retryAfterSeconds()) })
}
