import { type Groups, reweigh, weightsOf } from './actions.ts'
import type { Balancer } from './balancer.ts'
import { decide, sameShare, type Weights } from './decide.ts'

export type Outcome = {
  readonly alarm: string | undefined
  readonly canServe: boolean
  /** What the situation called for; absent where everything was left as it was. */
  readonly weights?: Weights
  /** The rules that were changed, by ARN; none where all was right already. */
  readonly changed: readonly string[]
}

/**
 * Makes the listener's weights what the alarm's present state calls for. Nothing is remembered and no message is
 * believed, so a lost, duplicate, late or overtaken notification makes no difference. Throws where the listener
 * sends nothing to the two groups.
 */
export async function reconcile(
  groups: Groups,
  shedPercent: number,
  balancer: Balancer,
  alarmState: () => Promise<string | undefined>,
): Promise<Outcome> {
  const [alarm, canServe, rules] = await Promise.all([
    alarmState(),
    balancer.canServe(groups.service),
    balancer.rules(),
  ])
  const ours = rules.filter(rule => rule.Actions?.some(action => weightsOf(action, groups)))
  if (ours.length === 0) throw new Error('the listener sends no requests to the target groups of the gate')
  const weights = decide({ alarm, canServe, shedPercent })
  if (!weights) return { alarm, canServe, changed: [] }

  const changed: string[] = []
  for (const rule of ours) {
    const actions = rule.Actions ?? []
    const present = actions.flatMap(action => weightsOf(action, groups) ?? [])
    if (present.every(each => sameShare(each, weights))) continue
    await balancer.setActions(rule, reweigh(actions, groups, weights))
    changed.push(rule.RuleArn ?? '')
  }
  return { alarm, canServe, weights, changed }
}
