import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'
import { either, lacking } from '../places.ts'
import { isEveryAction, isTagged, policyStatements } from './policy-statements.ts'
import { takesResources } from './resource-actions.ts'

export const resourcesUnnamed = define({
  code: 'GP3302',
  severity: 'error',
  acknowledge: true,
  message: text`this allows ${'actions'} on every resource in the account`,
  help: text`say with \`on\` what it may work on; actions that take no resource go into a statement of their own`,
})

/**
 * A statement names the resources of actions that work on resources, by `on` or by their tags. Sources: Service
 * Authorization Reference, "Actions, resources, and condition keys for AWS services"; IAM user guide, "Controlling
 * access to AWS resources using tags".
 */
export const allResources: Check = (model, report) => {
  for (const statement of policyStatements(model)) {
    if (statement.optional('on') || isTagged(statement.value)) continue
    const actions = statement.value.allow.filter(action => !isEveryAction(action) && takesResources(action))
    if (actions.length > 0)
      report(resourcesUnnamed, lacking(statement as Cursor), { actions: either(actions, 'and') })
  }
}
