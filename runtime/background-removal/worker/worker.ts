// One worker thread: it loads the model, warms up, says that it is ready, and answers one job after the other.
import { parentPort, workerData } from 'node:worker_threads'
import type { Job, Outcome, WorkerMessage } from '../pool/job.ts'
import type { Limits } from '../settings.ts'
import { loadMatter } from './matte.ts'
import { removeBackground } from './remove-background.ts'
import { UnusableImage } from './unusable.ts'

export type WorkerData = { readonly modelPath: string; readonly limits: Limits }

const { modelPath, limits } = workerData as WorkerData
const matter = await loadMatter(modelPath)
await matter({ data: new Uint8Array(3), width: 1, height: 1, channels: 3 })
parentPort?.on('message', async (job: Job) => say({ kind: 'outcome', outcome: await work(job) }))
say({ kind: 'ready' })

async function work(job: Job): Promise<Outcome> {
  try {
    return { kind: 'done', image: await removeBackground(job, matter, limits) }
  } catch (error) {
    if (error instanceof UnusableImage) return { kind: 'refused', refusal: error.refusal }
    return { kind: 'failed', reason: 'error', message: String(error instanceof Error ? error.stack : error) }
  }
}

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}
