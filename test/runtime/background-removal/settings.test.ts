import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ServiceTime } from '../../../runtime/background-removal/pool/service-time.ts'
import { readSettings } from '../../../runtime/background-removal/settings.ts'

test('without any variable it listens where only this machine reaches it, with a worker a processor', () => {
  const { host, port, workers, queueLimit, deadlineMs, metricsSeconds } = readSettings({})
  expect([host, port, deadlineMs, metricsSeconds]).toEqual(['127.0.0.1', 8000, 30_000, 0])
  expect(queueLimit).toBe(workers * 8)
})

test('every variable is read', () => {
  const names = ['PORT', 'WORKERS', 'QUEUE_LIMIT', 'DEADLINE_SECONDS', 'DRAIN_SECONDS', 'METRICS_SECONDS']
  const { port, workers, queueLimit, deadlineMs, drainMs, metricsSeconds, host, metricNamespace } =
    readSettings({
      ...Object.fromEntries(names.map((name, i) => [name, String(i + 1)])),
      HOST: '0.0.0.0',
      METRICS_NAMESPACE: 'Mine',
    })
  expect([port, workers, queueLimit, deadlineMs, drainMs, metricsSeconds]).toEqual([1, 2, 3, 4000, 5000, 6])
  expect([host, metricNamespace]).toEqual(['0.0.0.0', 'Mine'])
  for (const name of names)
    for (const wrong of ['-1', '1.5', 'x', '999999'])
      expect(() => readSettings({ [name]: wrong })).toThrow(`${name} must be a whole number from`)
})

test('the committed model is the one that the service accepts', () => {
  const { path, sha256 } = readSettings({}).model
  expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256)
})

test('Retry-After follows how long jobs take, how many there are, and who works', () => {
  const time = new ServiceTime()
  for (let i = 0; i < 100; i++) time.add(2000)
  expect(time.secondsFor(10, 1)).toBe(20)
  expect(time.secondsFor(10, 4)).toBe(5)
  expect(time.secondsFor(0, 1)).toBe(1)
  expect(time.secondsFor(10_000, 1)).toBe(120)
})
