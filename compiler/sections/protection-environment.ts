import { type Traced, traced } from '../graph/values.ts'
import { listenerHandle } from '../handles/load-balancers.ts'
import { alarmHandle } from '../handles/messaging.ts'
import { tierHandles } from '../handles/tiers.ts'
import { percent, seconds } from '../model/duration.ts'
import type { Function as LambdaFunction } from '../model/generated/architecture.ts'
import type { Entity, Model } from '../model/model.ts'
import { protectedGroup } from '../model/protection.ts'

/** What the gate of a tier, and the function that answers for it, are told. See `runtime/gate`. */
export function protectionEnvironment(model: Model, { key }: Entity<LambdaFunction>): Record<string, Traced> {
  const environment: Record<string, Traced> = {}
  for (const tier of model.autoscaled()) {
    const protect = tier.spec.optional('protect')
    const group = protectedGroup(model, tier)
    if (!protect || !group) continue
    const handles = tierHandles(tier.id)
    if (protect.value.gate === key) {
      const listener = model.resolve(model.listeners, group.spec.value.listener)
      const alarm = alarmHandle(model.resolve(model.alarms, protect.value.when).id)
      const gate = protect.at('gate')
      environment['LISTENER_ARN'] = traced(listenerHandle(listener).ref, gate)
      environment['SERVICE_TARGET_GROUP_ARN'] = traced(handles.targetGroup(group.id).ref, gate)
      environment['SHED_TARGET_GROUP_ARN'] = traced(handles.shedTargetGroup.ref, gate)
      environment['ALARM_NAME'] = traced(alarm.ref, protect.at('when'))
      environment['SHED_PERCENT'] = traced(String(percent(protect.value.share ?? '30%')), protect.at('share'))
    }
    if (protect.value.answer === key) {
      environment['RETRY_AFTER_SECONDS'] = traced(
        String(seconds(protect.value.retryAfter ?? '120s')),
        protect.at('retryAfter'),
      )
    }
  }
  return environment
}
