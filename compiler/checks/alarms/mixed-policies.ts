import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { actionsOf } from './scaling-actions.ts'

export const mixedPolicies = define({
  code: 'GP2513',
  severity: 'warning',
  acknowledge: true,
  message: text`${'tracking'} keeps the CPU at a target, and alarms on it call ${'steps'}: they may work against each other`,
  help: text`keep one of the two kinds for a metric; or let their thresholds lie apart, and acknowledge it`,
})

/**
 * A tier scales on one metric by one kind of policy. Source: Amazon EC2 Auto Scaling user guide, "Target tracking scaling
 * policies", "Multiple target tracking scaling policies" and "Considerations".
 */
export const mixedScaling: Check = (model, report) => {
  for (const [, tracking] of model.scalingPolicies) {
    const track = tracking.spec.optional('track')
    if (track?.value !== 'cpu') continue
    const steps = new Map<string, { message: string; location: typeof track.location }>()
    for (const { alarm, policy } of actionsOf(model)) {
      const { tier, name } = alarm.spec.value.metric
      if (policy.tier.key !== tracking.tier.key || tier !== policy.tier.key || name !== 'cpu') continue
      if (policy.spec.value.track) continue
      steps.set(policy.key, { message: `called by \`${alarm.key}\``, location: policy.spec.keyLocation })
    }
    if (steps.size === 0) continue
    const names = [...steps.keys()].map(key => `\`${key}\``).join(' and ')
    const params = { tracking: `\`${tracking.key}\``, steps: names }
    report(mixedPolicies, tracking.spec.keyLocation, params, [...steps.values()])
  }
}
