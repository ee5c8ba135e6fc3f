import { beforeAll, expect, test } from 'vitest'
import { pictures } from './support/pictures.ts'
import { startService } from './support/service.ts'

let picture: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  picture = new Uint8Array(await (await pictures()).disc().png().toBuffer())
})

test('SIGTERM under load: every accepted image is answered, and the process ends with 0', async () => {
  const service = await startService({ WORKERS: '2', QUEUE_LIMIT: '8' })
  const post = () =>
    fetch(`${service.url}/remove-background`, {
      method: 'POST',
      body: picture,
      headers: { 'content-type': 'image/png' },
    })
  const answers = Array.from({ length: 8 }, post)
  const busy = /jobs_waiting [1-9]/
  while (!busy.test(await (await fetch(`${service.url}/metrics`)).text()));
  service.process.kill('SIGTERM')
  for (const answer of await Promise.all(answers)) {
    expect(answer.status).toBe(200)
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  }
  expect(await service.ended).toBe(0)
})

test('metrics are recorded for CloudWatch where they are asked for', async () => {
  const service = await startService({ WORKERS: '1', METRICS_SECONDS: '1', METRICS_NAMESPACE: 'Mine' })
  const line = await new Promise<string>(resolve =>
    service.process.stdout!.on('data', (chunk: Buffer) => {
      if (String(chunk).includes('_aws')) resolve(String(chunk).trim())
    }),
  )
  service.process.kill('SIGTERM')
  const record = JSON.parse(line)
  expect(record._aws.CloudWatchMetrics[0].Namespace).toBe('Mine')
  const names = record._aws.CloudWatchMetrics[0].Metrics.map((metric: { Name: string }) => metric.Name)
  expect(names).toEqual(['QueueDepthPerWorker', 'WorkersBusy', 'WorkersReady'])
  expect([record.QueueDepthPerWorker, record.WorkersBusy, record.WorkersReady]).toEqual([0, 0, 1])
  expect(await service.ended).toBe(0)
})

test('a setting that cannot be is named, and the process ends', async () => {
  await expect(startService({ WORKERS: 'many' })).rejects.toThrow(
    'WORKERS must be a whole number from 1 to 256',
  )
})
