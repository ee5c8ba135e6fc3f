import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

export type Settings = {
  readonly host: string
  readonly port: number
  readonly workers: number
  /** How many requests may wait, beside those that are worked on. */
  readonly queueLimit: number
  /** Milliseconds from the moment an image is received until its request is given up. */
  readonly deadlineMs: number
  /** Milliseconds that open requests have to end after SIGTERM. */
  readonly drainMs: number
  readonly limits: Limits
  readonly model: { readonly path: string; readonly sha256: string }
  /** Seconds between two records of metrics on standard output; 0: none. */
  readonly metricsSeconds: number
  readonly metricNamespace: string
}

export type Limits = {
  readonly bodyBytes: number
  readonly pixels: number
  /** Of the width and of the height: more is no WebP. */
  readonly side: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the service's environment variables; throws, naming the variable, where one is wrong. */
export function readSettings(env: Environment): Settings {
  const workers = wholeNumber(env, 'WORKERS', availableParallelism(), 1, 256)
  return {
    host: env['HOST'] || '127.0.0.1',
    port: wholeNumber(env, 'PORT', 8000, 0, 65_535),
    workers,
    queueLimit: wholeNumber(env, 'QUEUE_LIMIT', workers * 8, 0, 10_000),
    deadlineMs: wholeNumber(env, 'DEADLINE_SECONDS', 30, 1, 3600) * 1000,
    drainMs: wholeNumber(env, 'DRAIN_SECONDS', 60, 0, 3600) * 1000,
    limits: { bodyBytes: 20 * 1024 * 1024, pixels: 40_000_000, side: 16_383 },
    model: {
      path: fileURLToPath(new URL('model/u2netp.onnx', import.meta.url)),
      sha256: '309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8',
    },
    metricsSeconds: wholeNumber(env, 'METRICS_SECONDS', 0, 0, 3600),
    metricNamespace: env['METRICS_NAMESPACE'] || 'BackgroundRemoval',
  }
}

function wholeNumber(env: Environment, name: string, fallback: number, from: number, to: number): number {
  const text = env[name]
  if (!text) return fallback
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= from && value <= to) return value
  throw new Error(`${name} must be a whole number from ${from} to ${to}, and is ${JSON.stringify(text)}`)
}
