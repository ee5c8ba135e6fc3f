import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Model, TargetGroupEntity } from '../../model/model.ts'
import { rulePriority } from '../../model/rule-priority.ts'
import type { Check } from '../check.ts'

export const samePriority = define({
  code: 'GP2701',
  severity: 'error',
  message: text`${'one'} and ${'other'} would be rules of the same priority, ${'priority'}, of ${'listener'}`,
  help: text`give one of them another \`precedence\``,
})

export const secondDefault = define({
  code: 'GP2702',
  severity: 'error',
  message: text`${'one'} takes what no other rule of ${'listener'} takes already`,
  help: text`give one of the two \`paths\` or \`hosts\``,
})

export const tooManyConditions = define({
  code: 'GP2703',
  severity: 'error',
  message: text`a rule has at most 5 paths and hosts together, and this one has ${'count'}`,
  help: text`make two target groups of it, or use wildcards`,
})

/**
 * Each rule of a listener has a priority of its own and at most five condition values, and one target group at most
 * takes the rest. Source: Elastic Load Balancing user guide, "Listener rules for your Application Load Balancer" and
 * "Quotas for your Application Load Balancers".
 */
export const listenerRules: Check = (model, report) => {
  for (const listener of model.listeners.keys()) {
    const groups = groupsOf(model, listener)
    const taken = new Map<number, TargetGroupEntity>()
    let rest: TargetGroupEntity | undefined
    for (const group of groups) {
      const { paths = [], hosts = [] } = group.spec.value
      const count = paths.length + hosts.length
      if (count > 5) report(tooManyConditions, group.spec.keyLocation, { count })
      if (count === 0) {
        const params = { one: rest ? `\`${nameOf(rest)}\`` : '', listener: `\`${listener}\`` }
        if (rest) report(secondDefault, group.spec.keyLocation, params, [beside(rest)])
        rest ??= group
        continue
      }
      const priority = rulePriority(group.spec.value)
      const other = taken.get(priority)
      if (!other) taken.set(priority, group)
      else {
        const given = group.spec.optional('precedence') as Cursor | undefined
        const params = {
          one: `\`${nameOf(other)}\``,
          other: `\`${nameOf(group)}\``,
          priority,
          listener: `\`${listener}\``,
        }
        report(samePriority, given?.location ?? group.spec.keyLocation, params, [beside(other)])
      }
    }
  }
}

function groupsOf(model: Model, listener: string): readonly TargetGroupEntity[] {
  return [...model.targetGroups.values()].filter(({ spec }) => spec.value.listener === listener)
}

function nameOf({ tier, key }: TargetGroupEntity): string {
  return `${tier.key}.${key}`
}

function beside(group: TargetGroupEntity) {
  return { message: 'the other is here', location: group.spec.keyLocation }
}
