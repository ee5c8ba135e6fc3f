import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'

export const stackNameTooLong = define({
  code: 'GP2605',
  severity: 'error',
  message: text`the stack's name ${'name'} has ${'length'} characters; CloudFormation takes ${'most'}`,
  help: text`shorten it to ${'shorter'}, or the environment's name`,
})

/** Source: AWS CloudFormation API reference, "CreateStack". */
const most = 128

/** The stack's name, the environment's included, has at most 128 characters. Source: AWS CloudFormation API reference, "CreateStack". */
export const stackNames: Check = (model, report) => {
  const name = model.stackName
  if (name.length <= most) return
  const shorter = `\`${model.name.slice(0, model.name.length - (name.length - most))}\``
  const params = { name: `\`${name}\``, length: name.length, most, shorter }
  report(stackNameTooLong, model.spec.at('name').location, params)
}
