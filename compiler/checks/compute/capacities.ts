import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Schedule } from '../../model/generated/architecture.ts'
import { entities } from '../../model/model.ts'
import type { Check, Report } from '../check.ts'

export const sizesOutOfOrder = define({
  code: 'GP2406',
  severity: 'error',
  message: text`\`${'lower'}: ${'low'}\` is more than \`${'upper'}: ${'high'}\``,
  help: text`a group's sizes satisfy min ≤ desired ≤ max`,
})

export const scheduleBeyondGroup = define({
  code: 'GP2407',
  severity: 'error',
  message: text`the schedule sets \`${'key'}: ${'size'}\`, and the group's \`max\` is ${'max'}`,
  help: text`raise the group's \`max\`, or set a \`max\` in the schedule too`,
})

/**
 * A group's sizes are in order, and a schedule's fit the group. Source: Amazon EC2 Auto Scaling user guide, "Set scaling
 * limits for your Auto Scaling group".
 */
export const capacities: Check = (model, report) => {
  for (const { spec } of model.autoscaled()) {
    const capacity = spec.at('capacity')
    inOrder(report, capacity as Cursor)
    for (const { spec: schedule } of entities<Schedule>(spec.at('scaling').at('schedules')).values()) {
      if (inOrder(report, schedule as Cursor)) withinGroup(report, schedule, capacity.at('max'))
    }
  }
}

/** Whether `min`, `desired` and `max` are in order, as far as they are given. */
function inOrder(report: Report, cursor: Cursor): boolean {
  const sizes = cursor as Cursor<{ min?: number; desired?: number; max?: number }>
  const given = (['min', 'desired', 'max'] as const)
    .map(key => [key, sizes.optional(key)] as const)
    .filter(([, size]) => size !== undefined) as (readonly [string, Cursor<number>])[]
  for (const [index, [upper, high]] of given.entries()) {
    const [lower, low] = given[index - 1] ?? []
    if (!lower || !low || low.value <= high.value) continue
    const related = [{ message: `\`${lower}\` is here`, location: low.location }]
    report(sizesOutOfOrder, high.location, { lower, low: low.value, upper, high: high.value }, related)
    return false
  }
  return true
}

function withinGroup(report: Report, schedule: Cursor<Schedule>, max: Cursor<number>): void {
  if (schedule.value.max !== undefined) return
  for (const key of ['desired', 'min'] as const) {
    const size = schedule.optional(key)
    if (!size || size.value <= max.value) continue
    const related = [{ message: "the group's maximum", location: max.location }]
    report(scheduleBeyondGroup, size.location, { key, size: size.value, max: max.value }, related)
    return
  }
}
