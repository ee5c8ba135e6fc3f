import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { grants } from './grants.ts'

export const objectsPublic = define({
  code: 'GP3201',
  severity: 'error',
  acknowledge: true,
  message: text`these objects are open to everybody on the internet`,
  help: text`serve them by a distribution: \`cdn: NAME\` instead of \`public: true\``,
})

/**
 * A bucket's objects are not open to everybody. Source: AWS Security Hub user guide, controls S3.2 and S3.8.
 */
export const publicObjects: Check = (model, report) => {
  for (const { grant } of grants(model)) {
    const everybody = grant.optional('public')
    if (everybody) report(objectsPublic, everybody.location, {})
  }
}
