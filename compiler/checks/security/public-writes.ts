import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { grants } from './grants.ts'

export const writesPublic = define({
  code: 'GP3204',
  severity: 'error',
  acknowledge: true,
  message: text`everybody on the internet may ${'change'} these objects, and the account pays`,
  help: text`let a role do it: \`role: NAME\` in a grant of its own`,
})

/**
 * Nobody writes to a bucket without saying who he is. Source: AWS Security Hub user guide, control S3.3.
 */
export const publicWrites: Check = (model, report) => {
  for (const { grant } of grants(model)) {
    if (!grant.value.public) continue
    for (const word of grant.at('allow').items()) {
      if (word.value !== 'get') report(writesPublic, word.location, { change: word.value })
    }
  }
}
