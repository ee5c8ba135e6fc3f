import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { isEveryPort, openRules } from './openness.ts'

export const everyPortOpen = define({
  code: 'GP3104',
  severity: 'error',
  acknowledge: true,
  message: text`every port can be reached from ${'whom'}`,
  help: text`write a rule for each port that the machine serves`,
})

/**
 * What is open to strangers is a choice of ports. Source: AWS Security Hub user guide, control EC2.18.
 */
export const everyPort: Check = (model, report) => {
  for (const rule of openRules(model)) {
    if (isEveryPort(rule)) report(everyPortOpen, rule.from.location, { whom: rule.whom }, rule.related)
  }
}
