import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { isTagged, policyStatements } from './policy-statements.ts'

export const everyResource = define({
  code: 'GP3303',
  severity: 'error',
  acknowledge: true,
  message: text`${'name'} means ${'what'}`,
  help: text`name the resource, or a part of its name before the \`*\``,
})

/**
 * A resource in a statement is a choice among those there are. Source: IAM user guide, "IAM JSON policy elements:
 * Resource" and "Grant least privilege".
 */
export const resourceWildcards: Check = (model, report) => {
  for (const statement of policyStatements(model)) {
    if (isTagged(statement.value)) continue
    const arn = statement.at('on').optional('arn')
    const what = arn && meaning(arn.value)
    if (what) report(everyResource, arn.location, { name: `\`${arn.value}\``, what })
    const parameter = statement.at('on').optional('parameter')
    if (parameter?.value === '/*')
      report(everyResource, parameter.location, { name: '`/*`', what: 'every parameter in Parameter Store' })
  }
}

/** What an ARN means that chooses nothing: `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`. */
function meaning(arn: string): string | undefined {
  const [scheme, , service = '*', , , ...rest] = arn.split(':')
  if (scheme !== 'arn' || !arn.endsWith('*')) return undefined
  if (service === '*') return 'every resource there is'
  const resource = rest.join(':')
  if (/^[*:]*$/.test(resource)) return `every resource of \`${service}\``
  // After a topic's name come its subscriptions; elsewhere the first word is a type.
  const [, type] = service === 'sns' ? [] : (/^([A-Za-z-]+)(?::\*)+$/.exec(resource) ?? [])
  return type && `every \`${type}\` of \`${service}\``
}
