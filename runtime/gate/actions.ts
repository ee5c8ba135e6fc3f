import type { Action, TargetGroupTuple } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Weights } from './decide.ts'

/** The ARNs of the two target groups that the gate weighs against each other. */
export type Groups = { readonly service: string; readonly shed: string }

/** How `action` divides requests between the two groups; undefined where it sends any request elsewhere. */
export function weightsOf(action: Action, groups: Groups): Weights | undefined {
  const targets = targetsOf(action)
  if (targets.length === 0) return undefined
  if (targets.some(({ TargetGroupArn: arn }) => arn !== groups.service && arn !== groups.shed))
    return undefined
  const weight = (arn: string) => targets.find(target => target.TargetGroupArn === arn)?.Weight ?? 0
  return { service: weight(groups.service), shed: weight(groups.shed) }
}

/** The rule's or listener's `actions` with those that lead to the two groups weighed anew, as a Modify call wants them. */
export function reweigh(actions: readonly Action[], groups: Groups, weights: Weights): Action[] {
  return actions.map(action => {
    if (!weightsOf(action, groups)) return writable(action)
    const { TargetGroupArn: _, ...rest } = action
    const TargetGroups = [
      { TargetGroupArn: groups.service, Weight: weights.service },
      { TargetGroupArn: groups.shed, Weight: weights.shed },
    ]
    return { ...rest, ForwardConfig: { ...action.ForwardConfig, TargetGroups } }
  })
}

/** A forward action names one group by its ARN, or several with weights; ELB describes one in both ways at once. */
function targetsOf(action: Action): TargetGroupTuple[] {
  if (action.Type !== 'forward') return []
  const weighed = action.ForwardConfig?.TargetGroups
  if (weighed && weighed.length > 0) return weighed.map(target => ({ Weight: 1, ...target }))
  return action.TargetGroupArn === undefined ? [] : [{ TargetGroupArn: action.TargetGroupArn, Weight: 1 }]
}

/** The secret of an OpenID Connect action is never described, so a Modify call must say to keep it. */
function writable(action: Action): Action {
  if (!action.AuthenticateOidcConfig) return action
  return {
    ...action,
    AuthenticateOidcConfig: { ...action.AuthenticateOidcConfig, UseExistingClientSecret: true },
  }
}
