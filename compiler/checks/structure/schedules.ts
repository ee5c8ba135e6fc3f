import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import { entities } from '../../model/model.ts'
import type { Check } from '../check.ts'
import { lacking, written } from '../places.ts'

export const scheduleEmpty = define({
  code: 'GP2215',
  severity: 'error',
  message: text`the schedule sets no size`,
  help: text`give at least one of \`min\`, \`desired\` and \`max\``,
})

/**
 * A scheduled action sets at least one of the group's sizes. Source: Amazon EC2 Auto Scaling API reference,
 * "PutScheduledUpdateGroupAction".
 */
export const schedules: Check = (model, report) => {
  for (const tier of model.autoscaled()) {
    for (const { spec } of entities(tier.spec.at('scaling').at('schedules')).values()) {
      if (written(spec as Cursor, ['min', 'desired', 'max']).length === 0)
        report(scheduleEmpty, lacking(spec as Cursor), {})
    }
  }
}
