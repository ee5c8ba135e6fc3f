import type { FastifyInstance } from 'fastify'
import { Problem, sendProblem } from './problem.ts'

/** Whatever goes wrong is answered with a problem document, fastify's own refusals and unknown paths included. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: Thrown, request, reply) => {
    const problem = error instanceof Problem ? error : translate(error)
    if (problem.status >= 500 && problem.status !== 503) request.log.error(error)
    return sendProblem(reply, problem)
  })
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, new Problem(404, 'not-found', `There is nothing at ${request.url.split('?')[0]}.`)),
  )
}

type Thrown = Error & { readonly statusCode?: number; readonly code?: string }

function translate({ statusCode, code = '', message }: Thrown): Problem {
  const known = details[code]
  if (known) return new Problem(...known)
  if (statusCode === 503)
    return new Problem(503, 'closing', 'The service is shutting down.', { 'retry-after': '1' })
  if (statusCode && statusCode >= 400 && statusCode < 500)
    return new Problem(statusCode, 'bad-request', `${message.replace(/\.$/, '')}.`)
  return new Problem(500, 'internal', 'The service could not answer this request.')
}

const tooLarge: ConstructorParameters<typeof Problem> = [413, 'too-many-bytes', 'The request is too large.']

/** By fastify's and its multipart plugin's error codes. */
const details: Readonly<Record<string, ConstructorParameters<typeof Problem>>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_PARTS_LIMIT: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'unsupported-media-type',
    'Send the image as image/jpeg, image/png or image/webp, or as the field `image` of multipart/form-data.',
  ],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'bad-body', 'The body is shorter or longer than announced.'],
}
