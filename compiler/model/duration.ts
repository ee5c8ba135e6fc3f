const secondsOf = { s: 1, m: 60, h: 3600, d: 86_400 } as const

/** The seconds of a duration such as `450s` or `3m`. The schema has checked its form. */
export function seconds(duration: string): number {
  return Number(duration.slice(0, -1)) * secondsOf[duration.slice(-1) as keyof typeof secondsOf]
}

/** The days of a retention such as `30d`. */
export function days(duration: string): number {
  return seconds(duration) / secondsOf.d
}

/** The mebibytes of a size such as `256MiB` or `30GiB`. */
export function mebibytes(size: string): number {
  return Number(size.slice(0, -3)) * (size.endsWith('GiB') ? 1024 : 1)
}

/** The number of a percentage such as `60%`. */
export function percent(text: string): number {
  return Number(text.slice(0, -1))
}
