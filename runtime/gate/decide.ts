/** What decides whether requests are shed. */
export type Situation = {
  /** CloudWatch's state of the alarm; undefined where there is no such alarm. */
  readonly alarm: string | undefined
  /** Whether the service has a target that can answer. */
  readonly canServe: boolean
  /** The share of the requests that is shed during an alarm, 0 to 100. */
  readonly shedPercent: number
}

/** How a listener divides requests between the service and the function that answers 503. */
export type Weights = { readonly service: number; readonly shed: number }

/**
 * The weights that the situation calls for; undefined to leave them as they are. Only an alarm sheds: without data or
 * without an alarm there is nothing to protect from, so the gate opens. It opens only onto a service that can answer.
 */
export function decide({ alarm, canServe, shedPercent }: Situation): Weights | undefined {
  if (alarm === 'ALARM') return { service: 100 - shedPercent, shed: shedPercent }
  return canServe ? open : undefined
}

const open: Weights = { service: 100, shed: 0 }

/** Whether two pairs of weights divide requests alike: 1 to 0 is 100 to 0. */
export function sameShare(a: Weights, b: Weights): boolean {
  if (a.service + a.shed === 0 || b.service + b.shed === 0) return false
  return a.shed * (b.service + b.shed) === b.shed * (a.service + a.shed)
}
