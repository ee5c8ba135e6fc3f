import { afterEach, expect, test } from 'vitest'
import { type OddService, oddService, until } from './support/odd-service.ts'

let service: OddService | undefined
afterEach(() => service?.close())

const statusOf = async (answer: Promise<Response>) => (await answer).status
const codeOf = async (answer: Promise<Response>) => ((await (await answer).json()) as { code: string }).code

test('a full queue answers 503 with Retry-After at once, and a busy service is healthy', async () => {
  service = await oddService({ workers: 2, queueLimit: 3 })
  const inside = [1, 2, 3, 4, 5].map(() => service!.post('wait 300'))
  const { pool } = service
  await until(() => pool.state().waiting === 3)
  const refused = await service.post('more')
  expect(refused.status).toBe(503)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  expect(await refused.json()).toMatchObject({ code: 'busy', status: 503 })
  expect(await statusOf(service.get('/healthcheck'))).toBe(200)
  expect(await (await service.get('/metrics')).text()).toMatch(/^background_removal_jobs_waiting [1-3]$/m)
  expect(await Promise.all(inside.map(statusOf))).toEqual([200, 200, 200, 200, 200])
  expect(await statusOf(service.post('again'))).toBe(200)
})

test.each(['crash', 'throw'])('a worker that dies is replaced and its job answered: %s', async how => {
  const lost: string[] = []
  service = await oddService({ onLost: message => lost.push(message) })
  const [first, second] = [service.post(how), service.post('next')]
  expect(await codeOf(first)).toBe('crash')
  expect(await (await second).text()).toBe('next')
  expect(lost).toHaveLength(1)
  expect(await statusOf(service.get('/readyz'))).toBe(200)
})

test('a stuck worker is replaced at the deadline', async () => {
  service = await oddService({ deadlineMs: 300 })
  const stuck = await service.post('hang')
  expect([stuck.status, Number(stuck.headers.get('retry-after')) >= 1]).toEqual([503, true])
  expect(await stuck.json()).toMatchObject({ code: 'deadline' })
  const { pool } = service
  await until(() => pool.state().ready === 1)
  expect(await (await service.post('next')).text()).toBe('next')
})

test('a job whose deadline passes in the queue is answered, and the worker goes on', async () => {
  service = await oddService({ deadlineMs: 400 })
  const first = service.post('wait 300')
  const { pool } = service
  await until(() => pool.state().busy === 1)
  const second = service.post('wait 300')
  expect(await statusOf(first)).toBe(200)
  expect(await codeOf(second)).toBe('deadline')
  await until(() => pool.state().ready === 1)
  expect(await statusOf(service.post('next'))).toBe(200)
})

test('a client that hangs up frees its place', async () => {
  service = await oddService({ queueLimit: 1 })
  const { pool } = service
  const first = service.post('wait 500')
  await until(() => pool.state().busy === 1)
  const hangUp = new AbortController()
  const second = service.post('never', hangUp.signal)
  await until(() => pool.state().waiting === 1)
  expect(await statusOf(service.post('refused'))).toBe(503)
  hangUp.abort()
  await expect(second).rejects.toThrow()
  await until(() => pool.state().waiting === 0)
  expect(await (await service.post('third')).text()).toBe('third')
  expect(await statusOf(first)).toBe(200)
  const { get } = service
  await until(async () => /requests_total\{status="499"\} 1$/m.test(await (await get('/metrics')).text()))
})

test('a service without a working worker is unhealthy', async () => {
  service = await oddService({ workerData: 'broken' })
  await expect(service.pool.started()).rejects.toThrow('no model')
  expect(await codeOf(service.get('/healthcheck'))).toBe('no-worker')
  expect(await codeOf(service.get('/readyz'))).toBe('not-ready')
})

test('closing answers what is inside and takes nothing new', async () => {
  service = await oddService({ queueLimit: 4 })
  const { pool, app, url } = service
  const inside = [1, 2, 3].map(() => service!.post('wait 200'))
  await until(() => pool.state().waiting === 2)
  const closed = app.close()
  expect(await Promise.all(inside.map(statusOf))).toEqual([200, 200, 200])
  await closed
  await expect(fetch(`${url}/healthcheck`)).rejects.toThrow()
})
