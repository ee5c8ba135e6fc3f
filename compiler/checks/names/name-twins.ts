import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'
import { nameLaws } from './name-laws.ts'
import { physicalNames } from './physical-names.ts'

export const nameTwice = define({
  code: 'GP2603',
  severity: 'error',
  message: text`${'name'} is the name of ${'what'} already`,
  help: text`give each a name of its own, or none: CloudFormation then chooses one`,
})

/**
 * Two things of one service do not have the same physical name. Source: AWS CloudFormation user guide, "Name type": "You
 * can't … use the same name for multiple resources".
 */
export const nameTwins: Check = (model, report) => {
  const seen = new Map<string, Cursor>()
  for (const { service, cursor, known, open, suffix } of physicalNames(model)) {
    // Names of IAM differ by more than case.
    const name = service === 'role' || service === 'instanceProfile' ? known.toLowerCase() : known
    const key = `${service}\n${open ? cursor.value + suffix : name}`
    const other = seen.get(key)
    if (!other) seen.set(key, cursor)
    else {
      const related = [{ message: 'the other is here', location: other.location }]
      report(
        nameTwice,
        cursor.location,
        { name: `\`${cursor.value}\``, what: nameLaws[service].what },
        related,
      )
    }
  }
}
