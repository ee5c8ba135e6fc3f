import { traced } from '../graph/values.ts'
import { loadBalancerHandles } from '../handles/load-balancers.ts'
import { networkHandles } from '../handles/network.ts'
import { destination, source } from '../handles/peers.ts'
import { physicalName } from '../handles/text.ts'
import { tierHandles } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Rule, SecurityGroup } from '../model/generated/architecture.ts'
import type { AnyTier } from '../model/model.ts'
import { closedEgress } from '../resources/ec2/closed-egress.ts'
import type { TierContext } from './tier-context.ts'

const everything = [{ Description: 'Everything', IpProtocol: '-1', CidrIp: '0.0.0.0/0' }]

/**
 * A tier's security group. Its rules are resources of their own, so that a new rule touches no other, and groups can
 * name each other.
 */
export function declareSecurityGroup({ model, stack }: TierContext, tier: AnyTier): void {
  const { id, spec } = tier
  const handles = tierHandles(id)
  const group = spec.at('securityGroup') as Cursor<SecurityGroup | undefined>
  stack.add(handles.securityGroup, {
    origin: group.exists ? (group as Cursor) : spec,
    owner: spec,
    purpose: `What may reach ${id}`,
    properties: {
      GroupName: physicalName(model, group.optional('name')),
      GroupDescription: `Machines of ${id}`,
      VpcId: networkHandles(model).vpc.ref,
      SecurityGroupEgress: group.at('egress').exists ? closedEgress : everything,
    },
  })
  for (const [key, rule] of group.at('ingress').entries()) {
    const id = rule.value.id ?? key
    stack.add(handles.ingress(id), {
      ...ruleOf(tier, key, rule),
      properties: { ...common(tier, id, rule), ...source(model, rule.at('from') as Cursor<string>) },
    })
  }
  for (const [key, rule] of group.at('egress').entries()) {
    const id = rule.value.id ?? key
    stack.add(handles.egress(id), {
      ...ruleOf(tier, key, rule),
      properties: { ...common(tier, id, rule), ...destination(model, rule.at('to') as Cursor<string>) },
    })
  }
}

function ruleOf({ id, spec }: AnyTier, key: string, rule: Cursor<Rule>) {
  return { origin: rule, owner: spec, purpose: `Rule ${key} for ${id}` }
}

function common({ id: tier }: AnyTier, id: string, rule: Cursor<Rule>) {
  return {
    GroupId: tierHandles(tier).securityGroup.attribute('GroupId'),
    Description: traced(id, rule),
    ...ports(rule),
  }
}

/** What the load balancers in front of a tier may send it. */
export function admitLoadBalancers({ model, stack }: TierContext, tier: AnyTier): void {
  const handles = tierHandles(tier.id)
  const service = tier.spec.at('service' as never) as unknown as Cursor<{ port: number }>
  const balancers = new Map(
    [...model.targetGroups.values()]
      .filter(group => group.tier.key === tier.key)
      .map(group => {
        const { loadBalancer } = model.resolve(model.listeners, group.spec.value.listener)
        return [loadBalancer.id, group] as const
      }),
  )
  for (const [balancer, group] of balancers) {
    stack.add(handles.fromLoadBalancer(balancer), {
      origin: group.spec,
      owner: tier.spec,
      purpose: `Lets the load balancer ${balancer} reach ${tier.id}`,
      properties: {
        GroupId: handles.securityGroup.attribute('GroupId'),
        Description: `Requests and health checks of the load balancer ${balancer}`,
        IpProtocol: 'tcp',
        FromPort: service.at('port'),
        ToPort: service.at('port'),
        SourceSecurityGroupId: loadBalancerHandles(balancer).securityGroup.attribute('GroupId'),
      },
    })
  }
}

/** A rule's protocol and ports, as EC2 wants them. */
function ports(rule: Cursor<Rule>) {
  const protocol = rule.at('protocol')
  const name = protocol.value ?? 'tcp'
  const IpProtocol = traced(name === 'all' ? '-1' : name, protocol as Cursor)
  if (name === 'all') return { IpProtocol }
  if (name === 'icmp') return { IpProtocol, FromPort: -1, ToPort: -1 }
  const port = rule.optional('port')
  if (port) return { IpProtocol, FromPort: port, ToPort: port }
  const range = rule.at('ports') as Cursor<string>
  const [from, to] = range.value.split('-').map(Number)
  return { IpProtocol, FromPort: traced(from, range), ToPort: traced(to, range) }
}
