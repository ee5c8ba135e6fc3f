import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'

export const accessControlTwice = define({
  code: 'GP2604',
  severity: 'error',
  message: text`the origin access controls of two origins would both be called ${'name'}`,
  help: text`let the first 19 characters of the origin's or the distribution's key differ`,
})

/**
 * Each bucket's origin has an access control of its own name, at most 64 characters long, made of the starts of the
 * stack's, the distribution's and the origin's names. Source: Amazon CloudFront API reference, "OriginAccessControlConfig".
 */
export const accessControlNames: Check = (model, report) => {
  const seen = new Map<string, Cursor>()
  for (const { id, spec } of model.distributions.values()) {
    for (const [key, origin] of spec.at('origins').entries()) {
      if (!origin.value.bucket || origin.value.access === 'originAccessIdentity') continue
      const name = `${model.stackName.slice(0, 24)}-${id.slice(0, 19)}-${key.slice(0, 19)}`
      const other = seen.get(name)
      if (!other) seen.set(name, origin)
      else {
        const related = [{ message: 'the other is here', location: other.keyLocation }]
        report(accessControlTwice, origin.keyLocation, { name: `\`${name}\`` }, related)
      }
    }
  }
}
