import { seconds } from './duration.ts'
import type { AutoscaledTier, InstanceTier } from './generated/architecture.ts'

/** Without a launch hook a machine has a quarter of an hour. */
const withoutHook = 900

/** A boot gives up this long before its launch hook does, so that it is heard. */
const margin = 30

/** After how many seconds, counted from its start, a machine that does not serve counts as failed. */
export function bootDeadline(tier: AutoscaledTier | InstanceTier): number {
  if (tier.boot?.deadline) return seconds(tier.boot.deadline)
  const hook = tier.kind === 'autoscaled' ? tier.launchHook : undefined
  return hook ? Math.max(seconds(hook.timeout) - margin, 1) : withoutHook
}
