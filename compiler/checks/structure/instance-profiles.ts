import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'

export const profileWithoutEc2 = define({
  code: 'GP2217',
  severity: 'error',
  message: text`an instance profile carries a role to EC2 instances, and this role does not trust \`ec2\``,
  help: text`add \`ec2\` to its \`trust\`, or remove \`instanceProfile\``,
})

/** A role with an instance profile trusts EC2. Source: IAM user guide, "Use instance profiles". */
export const instanceProfiles: Check = (model, report) => {
  for (const { spec } of model.roles.values()) {
    const profile = spec.optional('instanceProfile')
    if (profile && !spec.value.trust.includes('ec2')) report(profileWithoutEc2, profile.keyLocation, {})
  }
}
