import type { createApp } from '../../../../runtime/background-removal/http/app.ts'
import type { Pool, PoolSettings } from '../../../../runtime/background-removal/pool/pool.ts'
import { setUp } from '../../../../runtime/background-removal/setup.mjs'

export type OddService = {
  readonly url: string
  readonly pool: Pool
  readonly app: Awaited<ReturnType<typeof createApp>>
  /** Posts an "image" whose text tells the worker what to do. */
  readonly post: (text: string, signal?: AbortSignal) => Promise<Response>
  readonly get: (path: string) => Promise<Response>
  readonly close: () => Promise<void>
}

/** The service over real HTTP, with workers that do what the image's text says. */
export async function oddService(settings: Partial<PoolSettings> = {}): Promise<OddService> {
  await setUp()
  const { Pool } = await import('../../../../runtime/background-removal/pool/pool.ts')
  const { createApp } = await import('../../../../runtime/background-removal/http/app.ts')
  const script = new URL('odd-worker.ts', import.meta.url)
  const usual = { script, workerData: '', workers: 1, queueLimit: 1, deadlineMs: 20_000 }
  const pool = new Pool({ ...usual, ...settings })
  if (settings.workerData !== 'broken') await pool.started()
  const app = await createApp(pool, 1_000_000, false)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    pool,
    app,
    post: (body, signal) =>
      fetch(`${url}/remove-background`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'image/png' },
        ...(signal ? { signal } : {}),
      }),
    get: path => fetch(url + path),
    close: async () => {
      await app.close()
      await pool.close()
    },
  }
}

/** Waits until `holds` gives true; fails the test by its time limit where it never does. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 10))
}
