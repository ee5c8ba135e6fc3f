import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { architectureOf } from '../../model/instance-type.ts'
import type { Check } from '../check.ts'

export const architectureMismatch = define({
  code: 'GP2402',
  severity: 'error',
  message: text`the image is for ${'image'}, and ${'type'} is ${'machine'}`,
  help: text`use an image for ${'machine'}, or an instance type that is ${'image'}`,
})

export const architectureUnknown = define({
  code: 'GP2403',
  severity: 'warning',
  acknowledge: true,
  message: text`it is not said which CPU architecture ${'ami'} is for`,
  help: text`add \`architecture: ${'machine'}\`, which is that of ${'type'}, if the image is for it`,
})

/**
 * An image is for the CPU architecture of its instance type. Source: Amazon EC2 user guide, "Amazon Machine Image (AMI)
 * types", "Determine the architecture".
 */
export const architectures: Check = (model, report) => {
  for (const { spec } of model.tiers.values()) {
    const image = spec.at('image')
    const ami = image.optional('ami')
    if (!ami) continue
    const instanceType = spec.at('instanceType')
    const machine = architectureOf(instanceType.value)
    const type = `\`${instanceType.value}\``
    const given = image.optional('architecture')
    const related = [{ message: 'the instance type', location: instanceType.location }]
    if (!given) report(architectureUnknown, ami.location, { ami: `\`${ami.value}\``, machine, type }, related)
    else if (given.value !== machine)
      report(architectureMismatch, given.location, { image: given.value, type, machine }, related)
  }
}
