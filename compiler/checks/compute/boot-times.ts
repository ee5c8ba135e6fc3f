import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { bootDeadline } from '../../model/boot-deadline.ts'
import type { Cursor } from '../../model/cursor.ts'
import { seconds } from '../../model/duration.ts'
import type { AutoscaledTier, InstanceTier } from '../../model/generated/architecture.ts'
import type { Check } from '../check.ts'
import { bootOf } from '../machines.ts'

export const deadlineAfterHook = define({
  code: 'GP2408',
  severity: 'error',
  message: text`the boot may take ${'deadline'}, and the launch hook ends after ${'timeout'}: nobody hears how it ended`,
  help: text`leave \`deadline\` away, which makes it 30 s less than the hook's time-out; or raise the time-out`,
})

export const bootTooLong = define({
  code: 'GP2409',
  severity: 'error',
  message: text`CloudFormation would have to wait ${'wait'} s for the boot, and waits at most ${'limit'} s ${'where'}`,
  help: text`a boot of this tier may take up to ${'most'}`,
})

export const hookUnanswered = define({
  code: 'GP2410',
  severity: 'warning',
  acknowledge: true,
  message: text`nothing answers the launch hook: the tier has no \`boot\`, so every machine waits ${'timeout'}`,
  help: text`remove the hook, or boot with a script that completes it`,
})

/** Beyond the deadline, so that a boot which ends at the last moment is heard. */
const margin = 60

/**
 * A boot ends before its launch hook does, and within what CloudFormation waits for: an hour in a rolling update, twelve
 * for a single machine. Sources: Amazon EC2 Auto Scaling user guide, "Amazon EC2 Auto Scaling lifecycle hooks"; AWS
 * CloudFormation user guide, "UpdatePolicy attribute" and "CreationPolicy attribute".
 */
export const bootTimes: Check = (model, report) => {
  for (const tier of model.tiers.values()) {
    if (tier.spec.value.kind === 'bastion') continue
    const spec = tier.spec as Cursor<AutoscaledTier | InstanceTier>
    const hook = model
      .autoscaled()
      .find(({ key }) => key === tier.key)
      ?.spec.optional('launchHook')
    const boot = bootOf(tier)
    const deadline = boot.optional('deadline') as Cursor<string> | undefined
    if (!boot.exists) {
      if (hook) report(hookUnanswered, hook.keyLocation, { timeout: hook.value.timeout })
      continue
    }
    if (hook && deadline && seconds(deadline.value) >= seconds(hook.value.timeout)) {
      const related = [{ message: "the hook's time-out", location: hook.at('timeout').location }]
      const params = { deadline: deadline.value, timeout: hook.value.timeout }
      report(deadlineAfterHook, deadline.location, params, related)
      continue
    }
    const [limit, where, most] =
      spec.value.kind === 'autoscaled'
        ? ([3600, 'in a rolling update', '59m'] as const)
        : ([43_200, 'for a machine', '719m'] as const)
    const wait = bootDeadline(spec.value) + margin
    if (wait <= limit) continue
    const blamed = deadline ?? hook?.at('timeout')
    // A hook that is too long by itself has a message of its own.
    if (!blamed || (blamed !== deadline && seconds(blamed.value) > 7200)) continue
    report(bootTooLong, blamed.location, { wait, limit, where, most })
  }
}
