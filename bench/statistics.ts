/** Sorted samples of one measured thing; milliseconds unless said otherwise. Never empty. */
export type Samples = readonly number[]

export function sorted(values: Iterable<number>): Samples {
  return [...values].sort((a, b) => a - b)
}

/** Linear between neighbours: `share` 0.5 is the median, 0 the smallest. */
export function quantile(samples: Samples, share: number): number {
  const at = share * (samples.length - 1)
  const low = samples[Math.floor(at)]!
  return low + (samples[Math.ceil(at)]! - low) * (at - Math.floor(at))
}

export function median(samples: Samples): number {
  return quantile(samples, 0.5)
}

/** A number for people: three digits that count, at most two after the point. */
export function figure(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, digits === 0 ? ',' : '')
}
