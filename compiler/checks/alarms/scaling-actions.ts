import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Alarm, AlarmAction } from '../../model/generated/architecture.ts'
import type { Entity, Model, ScalingPolicyEntity } from '../../model/model.ts'
import type { Check } from '../check.ts'

export const scalesTracking = define({
  code: 'GP2510',
  severity: 'error',
  message: text`${'policy'} follows its target by alarms of its own; no other can call it`,
  help: text`let the alarm call a policy with \`add\` or \`remove\``,
})

export const scalesElsewhere = define({
  code: 'GP2511',
  severity: 'warning',
  acknowledge: true,
  message: text`the alarm watches ${'watched'} and scales ${'scaled'}`,
  help: text`call a policy of ${'watched'}, if that is the tier that is meant`,
})

export const neverCalled = define({
  code: 'GP2512',
  severity: 'warning',
  acknowledge: true,
  message: text`no alarm calls the scaling policy ${'policy'}: it never acts`,
  help: text`add \`onAlarm: [{ scale: ${'path'} }]\` to an alarm, or remove the policy`,
})

/** An alarm's scaling action and the policy that it calls, as the specification pairs them. */
export type ScalingAction = {
  readonly alarm: Entity<Alarm>
  readonly cursor: Cursor<string>
  readonly policy: ScalingPolicyEntity
}

/**
 * Alarms call step policies of the tier that they watch, and every step policy is called by one. Source: Amazon EC2 Auto
 * Scaling user guide, "Step and simple scaling policies for Amazon EC2 Auto Scaling" and "Target tracking scaling policies".
 */
export const scalingActions: Check = (model, report) => {
  const called = new Set<string>()
  for (const { alarm, cursor, policy } of actionsOf(model)) {
    called.add(cursor.value)
    if (policy.spec.value.track) {
      const related = [{ message: 'the policy', location: policy.spec.keyLocation }]
      report(scalesTracking, cursor.location, { policy: `\`${cursor.value}\`` }, related)
      continue
    }
    const watched = alarm.spec.value.metric.tier
    if (watched === undefined || watched === policy.tier.key) continue
    const params = { watched: `\`${watched}\``, scaled: `\`${policy.tier.key}\`` }
    report(scalesElsewhere, cursor.location, params)
  }
  for (const [path, policy] of model.scalingPolicies) {
    const { track, add, remove } = policy.spec.value
    if (track || called.has(path) || (add ?? remove) === undefined) continue
    report(neverCalled, policy.spec.keyLocation, { policy: `\`${policy.key}\``, path })
  }
}

/** Every scaling action of every alarm. */
export function* actionsOf(model: Model): Generator<ScalingAction> {
  for (const alarm of model.alarms.values()) {
    for (const when of ['onAlarm', 'onOk', 'onNoData'] as const) {
      for (const action of alarm.spec.at(when).items() as readonly Cursor<AlarmAction>[]) {
        const cursor = action.optional('scale')
        if (cursor) yield { alarm, cursor, policy: model.resolve(model.scalingPolicies, cursor.value) }
      }
    }
  }
}
