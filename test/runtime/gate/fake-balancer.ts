import {
  type Action,
  DescribeRulesCommand,
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  ModifyRuleCommand,
  type Rule,
  type TargetHealth,
} from '@aws-sdk/client-elastic-load-balancing-v2'

export const groups = { service: 'arn:service', shed: 'arn:shed' }

/** A listener with rules and a group's targets, behind the SDK's client; it pages by one rule and refuses what ELB refuses. */
export class FakeBalancer {
  rules: Rule[]
  health: TargetHealth[] = [{ State: 'healthy' }]
  readonly modified: string[] = []

  constructor(actions: readonly Action[][]) {
    this.rules = actions.map((Actions, i) =>
      i === 0
        ? { RuleArn: 'arn:default', IsDefault: true, Actions }
        : { RuleArn: `arn:rule-${i}`, IsDefault: false, Actions },
    )
  }

  get client(): ElasticLoadBalancingV2Client {
    const send = async (command: unknown) => this.#answer(command)
    return { send } as unknown as ElasticLoadBalancingV2Client
  }

  /** The weights of the first action of rule `index`, by group. */
  weights(index = 0): Record<string, number | undefined> {
    const targets = this.rules[index]?.Actions?.[0]?.ForwardConfig?.TargetGroups ?? []
    return Object.fromEntries(targets.map(target => [target.TargetGroupArn, target.Weight]))
  }

  #answer(command: unknown): object {
    if (command instanceof DescribeRulesCommand) {
      const at = Number(command.input.Marker ?? 0)
      const next = at + 1 < this.rules.length ? { NextMarker: String(at + 1) } : {}
      return { Rules: structuredClone(this.rules.slice(at, at + 1)), ...next }
    }
    if (command instanceof DescribeTargetHealthCommand)
      return { TargetHealthDescriptions: this.health.map(TargetHealth => ({ TargetHealth })) }
    if (command instanceof ModifyListenerCommand)
      return this.#set('arn:default', command.input.DefaultActions)
    if (command instanceof ModifyRuleCommand) return this.#set(command.input.RuleArn, command.input.Actions)
    throw new Error('an unexpected call')
  }

  #set(arn: string | undefined, actions: Action[] | undefined): object {
    const rule = this.rules.find(each => each.RuleArn === arn)
    if (!rule || !actions) throw new Error('RuleNotFound')
    for (const action of actions) {
      const targets = action.ForwardConfig?.TargetGroups ?? []
      if (action.TargetGroupArn !== undefined && targets.length > 1)
        throw new Error('ValidationError: both forms')
      if (targets.some(({ Weight: weight = 1 }) => weight < 0 || weight > 999))
        throw new Error('ValidationError: weight')
      if (targets.length > 0 && targets.every(target => target.Weight === 0))
        throw new Error('ValidationError: no weight')
      if (action.AuthenticateOidcConfig && !action.AuthenticateOidcConfig.UseExistingClientSecret)
        throw new Error('ValidationError: no client secret')
    }
    rule.Actions = structuredClone(actions)
    this.modified.push(rule.RuleArn ?? '')
    return {}
  }
}

/** As ELB describes a listener that forwards to one group: in both forms at once. */
export function forwardTo(arn: string): Action {
  return {
    Type: 'forward',
    TargetGroupArn: arn,
    ForwardConfig: { TargetGroups: [{ TargetGroupArn: arn, Weight: 1 }] },
  }
}
