/**
 * A schedule's `at` as a cron expression of five fields, as Auto Scaling wants it: `mon-fri 08:00` is `0 8 * * mon-fri`.
 * An expression of five fields stands for itself.
 */
export function cronOf(at: string): string {
  const match = /^(\S+) (\d\d):(\d\d)$/.exec(at)
  if (!match) return at
  const [, days, hour, minute] = match as unknown as [string, string, string, string]
  return `${Number(minute)} ${Number(hour)} * * ${days === 'daily' ? '*' : days.toUpperCase()}`
}
