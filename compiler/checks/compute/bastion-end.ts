import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'

export const bastionTerminates = define({
  code: 'GP2401',
  severity: 'warning',
  acknowledge: true,
  message: text`a bastion that terminates itself leaves a dead resource in the stack`,
  help: text`say \`atTheEnd: stop\`: it can be started again`,
})

/**
 * A bastion stops at its end, so that the stack still has what its template says. Source: Amazon EC2 user guide, "Change
 * instance initiated shutdown behavior".
 */
export const bastionEnd: Check = (model, report) => {
  for (const { spec } of model.bastions()) {
    const end = spec.at('atTheEnd')
    if (end.value === 'terminate') report(bastionTerminates, (end as Cursor).location, {})
  }
}
