import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'

export const roleNotTrusted = define({
  code: 'GP2230',
  severity: 'error',
  message: text`the role ${'role'} does not trust ${'service'}, so ${'who'} cannot have it`,
  help: text`add \`${'service'}\` to the role's \`trust\``,
})

/**
 * The role of a tier trusts EC2, and the role of a function Lambda. Source: IAM user guide, "Roles for services": a
 * service can pass on only a role that it may assume.
 */
export const roleTrust: Check = (model, report) => {
  const needs = (name: Cursor<string> | undefined, service: 'ec2' | 'lambda', who: string) => {
    const role = name && model.roles.get(name.value)
    if (!role || role.spec.value.trust.includes(service)) return
    report(roleNotTrusted, name.location, { role: `\`${name.value}\``, service, who })
  }
  for (const { spec } of model.tiers.values())
    needs(spec.optional('role') as Cursor<string> | undefined, 'ec2', 'a machine')
  for (const { spec } of model.functions.values()) needs(spec.optional('role'), 'lambda', 'a function')
}
