import type { AutoscaledEntity, Model, TargetGroupEntity } from './model.ts'

/** The target group that a tier's gate sheds from: the one that takes what no other does, or its only one. */
export function protectedGroup(model: Model, tier: AutoscaledEntity): TargetGroupEntity | undefined {
  const groups = [...model.targetGroups.values()].filter(group => group.tier.key === tier.key)
  return (
    groups.find(({ spec }) => !spec.value.paths && !spec.value.hosts) ??
    (groups.length === 1 ? groups[0] : undefined)
  )
}
