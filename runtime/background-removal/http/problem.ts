import { STATUS_CODES } from 'node:http'
import type { FastifyReply } from 'fastify'

/** Thrown to answer a request with a problem document (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  /** For machines, such as `too-many-pixels`: the document's member `code`. */
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { status, code, message: detail, headers } = problem
  const document = { type: 'about:blank', title: STATUS_CODES[status], status, detail, code }
  // Bytes, because fastify adds a charset to a string, and JSON has none.
  return reply
    .code(status)
    .headers(headers)
    .header('content-type', 'application/problem+json')
    .send(Buffer.from(JSON.stringify(document)))
}
