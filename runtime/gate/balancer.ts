import {
  type Action,
  DescribeRulesCommand,
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  ModifyRuleCommand,
  type Rule,
} from '@aws-sdk/client-elastic-load-balancing-v2'

/** What the gate sees of the balancer and does to it. */
export type Balancer = {
  /** All rules of the listener, its default action among them (`IsDefault`). */
  readonly rules: () => Promise<Rule[]>
  readonly setActions: (rule: Rule, actions: Action[]) => Promise<void>
  /** Whether any target of the group can answer. */
  readonly canServe: (targetGroupArn: string) => Promise<boolean>
}

export function balancer(client: ElasticLoadBalancingV2Client, listenerArn: string): Balancer {
  return {
    rules: async () => {
      const rules: Rule[] = []
      let marker: string | undefined
      do {
        const page = await client.send(
          new DescribeRulesCommand({
            ListenerArn: listenerArn,
            ...(marker === undefined ? {} : { Marker: marker }),
          }),
        )
        rules.push(...(page.Rules ?? []))
        marker = page.NextMarker
      } while (marker)
      return rules
    },
    setActions: async (rule, actions) => {
      if (rule.IsDefault)
        await client.send(new ModifyListenerCommand({ ListenerArn: listenerArn, DefaultActions: actions }))
      else await client.send(new ModifyRuleCommand({ RuleArn: rule.RuleArn, Actions: actions }))
    },
    canServe: async targetGroupArn => {
      const health = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }))
      // a group that no listener uses is not checked: waiting for its health would be for ever
      return (health.TargetHealthDescriptions ?? []).some(
        ({ TargetHealth: target }) => target?.State === 'healthy' || target?.Reason === 'Target.NotInUse',
      )
    },
  }
}
