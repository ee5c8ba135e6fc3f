import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure, median, quantile, sorted } from '../../bench/statistics.ts'

test('the median is in the middle, between the two middle ones where they are even', () => {
  expect(median(sorted([9, 1, 5]))).toBe(5)
  expect(median(sorted([4, 1, 3, 2]))).toBe(2.5)
})

test('quantiles grow from the smallest to the largest', () => {
  const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      const all = sorted(values)
      expect(quantile(all, 0)).toBe(Math.min(...values))
      expect(quantile(all, 1)).toBe(Math.max(...values))
      expect(quantile(all, share)).toBeLessThanOrEqual(quantile(all, 1))
      expect(quantile(all, share)).toBeGreaterThanOrEqual(quantile(all, 0))
    }),
  )
})

test('figures have three digits that count', () => {
  expect([0.1234, 3.456, 42.195, 128.4, 50_000, 1_234_567].map(figure)).toEqual([
    '0.12',
    '3.46',
    '42.2',
    '128',
    '50,000',
    '1,234,567',
  ])
})
