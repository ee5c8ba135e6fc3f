import type { Unit } from './metrics.ts'

/** The units that a threshold may be written in, by the metric's own unit, and what one of them is in it. */
export const thresholdUnits: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  Percent: { '%': 1 },
  Seconds: { s: 1, ms: 0.001 },
  Milliseconds: { s: 1000, ms: 1 },
  Bytes: { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 },
  Count: { '': 1 },
}

/** A threshold's number and the unit behind it, `''` where there is none. */
export function thresholdParts(threshold: string | number): {
  readonly amount: number
  readonly unit: string
} {
  const match = /^(-?[0-9.]+)(.*)$/.exec(String(threshold))!
  return { amount: Number(match[1]), unit: match[2]! }
}

/** The threshold as a number in the metric's unit. */
export function thresholdValue(threshold: string | number, unit: Unit | undefined): number {
  const parts = thresholdParts(threshold)
  const factor = unit ? (thresholdUnits[unit][parts.unit] ?? 1) : 1
  return Number((parts.amount * factor).toPrecision(12))
}
