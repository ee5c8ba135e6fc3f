import type { Cursor } from '../../model/cursor.ts'
import type { Statement } from '../../model/generated/architecture.ts'
import type { Model } from '../../model/model.ts'

/** Every statement of every role's policies. */
export function policyStatements(model: Model): readonly Cursor<Statement>[] {
  return [...model.roles.values()]
    .flatMap(({ spec }) => spec.at('policies').entries())
    .flatMap(([, policy]) => policy.items() as readonly Cursor<Statement>[])
}

/** Whether an action means all actions there are, or all of a service. */
export function isEveryAction(action: string): boolean {
  const name = action.slice(action.indexOf(':') + 1)
  return name.includes('*') && /^[*?]+$/.test(name)
}

/** Whether a condition chooses resources by a tag. */
export function isTagged({ when = {} }: Statement): boolean {
  return Object.values(when).some(keys => Object.keys(keys).some(key => /^[\w-]+:ResourceTag\//i.test(key)))
}
