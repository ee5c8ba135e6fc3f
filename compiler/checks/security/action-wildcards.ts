import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { isEveryAction, policyStatements } from './policy-statements.ts'

export const everyAction = define({
  code: 'GP3301',
  severity: 'error',
  acknowledge: true,
  message: text`${'action'} allows ${'what'}, those that AWS adds later too`,
  help: text`name the actions that the code calls`,
})

/**
 * A role may do what it needs, not all that a service can do. Source: IAM user guide, "Security best practices in IAM";
 * AWS Security Hub user guide, controls IAM.1 and IAM.21.
 */
export const actionWildcards: Check = (model, report) => {
  for (const statement of policyStatements(model)) {
    for (const action of statement.at('allow').items()) {
      if (!isEveryAction(action.value)) continue
      const [service, name] = action.value.split(':')
      const what = name === undefined ? 'everything' : `every action of \`${service}\``
      report(everyAction, action.location, { action: `\`${action.value}\``, what })
    }
  }
}
