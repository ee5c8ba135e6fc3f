import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'
import { isWritten } from '../places.ts'

export const noRoomToRoll = define({
  code: 'GP2405',
  severity: 'error',
  message: text`a rolling update that keeps ${'keep'} in service needs a group of more than ${'keep'}, and its \`max\` is ${'max'}`,
  help: text`keep fewer in service, or raise \`max\``,
})

/**
 * The machines that stay in service during a rolling update are fewer than the group's maximum. Source: AWS
 * CloudFormation user guide, "UpdatePolicy attribute", "AutoScalingRollingUpdate policy".
 */
export const rollingUpdates: Check = (model, report) => {
  for (const { spec } of model.autoscaled()) {
    const keep = spec.at('update').at('keepInService')
    const max = spec.at('capacity').at('max')
    const count = keep.value ?? 1
    if (count < max.value) continue
    const related = [{ message: "the group's maximum", location: max.location }]
    const blamed = isWritten(keep as Cursor) ? keep : max
    const params = { keep: count, max: max.value }
    report(noRoomToRoll, (blamed as Cursor).location, params, blamed === max ? [] : related)
  }
}
