import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'

export const floatingImage = define({
  code: 'GP2413',
  severity: 'error',
  acknowledge: true,
  message: text`a new image replaces this machine and what it keeps, and \`follow: current\` takes one at any deployment`,
  help: text`pin the image with \`serial\`; or say \`stateless: true\` if the machine keeps nothing`,
})

/**
 * A machine that keeps data has an image that moves only when its line does. Source: AWS CloudFormation template
 * reference, "AWS::EC2::Instance", `ImageId`: "Update requires: Replacement".
 */
export const floatingImages: Check = (model, report) => {
  for (const { spec } of model.instances()) {
    const follow = spec.at('image').optional('follow')
    if (follow && !spec.value.stateless) report(floatingImage, follow.keyLocation, {})
  }
}
