import { traced } from '../graph/values.ts'
import { listenerHandle } from '../handles/load-balancers.ts'
import { networkHandles } from '../handles/network.ts'
import { physicalName } from '../handles/text.ts'
import { tierHandles } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import { seconds } from '../model/duration.ts'
import type { AutoscaledEntity, TargetGroupEntity } from '../model/model.ts'
import { rulePriority } from '../model/rule-priority.ts'
import { forwardAction } from '../sections/load-balancers.ts'
import type { TierContext } from './tier-context.ts'

/** A tier's target groups, and the listener rules that send them some of a listener's requests. */
export function declareTargetGroups(context: TierContext, tier: AutoscaledEntity): void {
  const { model, stack } = context
  const service = tier.spec.optional('service')
  if (!service) return
  for (const group of model.targetGroups.values()) {
    if (group.tier.key !== tier.key) continue
    const drain = group.spec.at('drain')
    stack.add(tierHandles(tier.id).targetGroup(group.id), {
      origin: group.spec,
      owner: tier.spec,
      purpose: `The machines of ${tier.id} behind ${group.spec.value.listener}`,
      properties: {
        Name: physicalName(model, group.spec.optional('name')),
        VpcId: networkHandles(model).vpc.ref,
        TargetType: 'instance',
        Protocol: 'HTTP',
        Port: service.at('port'),
        HealthCheckPath: service.at('healthCheck'),
        HealthCheckProtocol: 'HTTP',
        HealthCheckIntervalSeconds: 15,
        HealthCheckTimeoutSeconds: 5,
        HealthyThresholdCount: 2,
        UnhealthyThresholdCount: 3,
        Matcher: { HttpCode: '200' },
        TargetGroupAttributes: [
          {
            Key: 'deregistration_delay.timeout_seconds',
            Value: traced(String(seconds(drain.value ?? '60s')), drain as Cursor),
          },
        ],
      },
    })
    declareRule(context, group)
  }
}

function declareRule({ model, stack }: TierContext, group: TargetGroupEntity): void {
  const paths = group.spec.optional('paths')
  const hosts = group.spec.optional('hosts')
  if (!paths && !hosts) return
  const listener = group.spec.at('listener')
  stack.add(tierHandles(group.tier.id).listenerRule(group.id), {
    origin: group.spec,
    owner: group.tier.spec,
    purpose: `Which requests of ${listener.value} go to ${group.tier.id}`,
    properties: {
      ListenerArn: traced(listenerHandle(model.resolve(model.listeners, listener.value)).ref, listener),
      Priority: traced(rulePriority(group.spec.value), group.spec.optional('precedence') ?? paths ?? hosts!),
      Conditions: [
        ...(hosts ? [{ Field: 'host-header', HostHeaderConfig: { Values: hosts.items() } }] : []),
        ...(paths ? [{ Field: 'path-pattern', PathPatternConfig: { Values: paths.items() } }] : []),
      ],
      Actions: [forwardAction(group)],
    },
  })
}
