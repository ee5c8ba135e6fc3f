import { wholeNumber } from './settings.ts'

/** The part of a balancer's request that matters here. */
type Request = { readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>> }

type Answer = {
  readonly statusCode: number
  readonly statusDescription: string
  readonly isBase64Encoded: boolean
  readonly headers?: Readonly<Record<string, string>>
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>>
  readonly body: string
}

const retryAfter = wholeNumber(process.env, 'RETRY_AFTER_SECONDS', 1, 86_400)

/**
 * Answers every request that the balancer sends here: 503, when to come back, and a problem document (RFC 9457).
 * A target group with multi-value headers sends them and wants them back.
 */
export async function handler(request: Request): Promise<Answer> {
  const headers = {
    'Content-Type': 'application/problem+json',
    'Retry-After': String(retryAfter),
    'Cache-Control': 'no-store',
  }
  return {
    statusCode: 503,
    statusDescription: '503 Service Unavailable',
    isBase64Encoded: false,
    ...(request.multiValueHeaders
      ? {
          multiValueHeaders: Object.fromEntries(
            Object.entries(headers).map(([name, value]) => [name, [value]]),
          ),
        }
      : { headers }),
    body: JSON.stringify({
      type: 'about:blank',
      title: 'Service Unavailable',
      status: 503,
      detail: `More work has arrived than can be done now. Capacity is being added: try again in ${retryAfter} seconds.`,
    }),
  }
}
