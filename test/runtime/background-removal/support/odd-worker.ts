// A worker that does what the image's text says.
import { parentPort, workerData } from 'node:worker_threads'
import type { Job, WorkerMessage } from '../../../../runtime/background-removal/pool/job.ts'

if (workerData === 'broken') throw new Error('no model')

const say = (message: WorkerMessage) => parentPort?.postMessage(message)
const done = (image: Uint8Array) => say({ kind: 'outcome', outcome: { kind: 'done', image } })

parentPort?.on('message', ({ image }: Job) => {
  const [what, milliseconds] = new TextDecoder().decode(image).split(' ')
  if (what === 'crash') process.exit(3)
  if (what === 'throw') throw new Error('thrown in the worker')
  if (what === 'hang') for (;;) Math.random()
  if (what === 'wait') setTimeout(() => done(image), Number(milliseconds))
  else done(image)
})
say({ kind: 'ready' })
