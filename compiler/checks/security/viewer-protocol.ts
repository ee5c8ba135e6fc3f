import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Behavior } from '../../model/generated/architecture.ts'
import type { Check } from '../check.ts'

export const viewersPlain = define({
  code: 'GP3504',
  severity: 'warning',
  acknowledge: true,
  message: text`viewers may ask for these paths unencrypted`,
  help: text`say \`viewers: redirect-to-https\`, which is also what holds without the line`,
})

/**
 * Viewers speak HTTPS. Source: Amazon CloudFront developer guide, "Require HTTPS for communication between viewers and
 * CloudFront"; AWS Security Hub user guide, control CloudFront.3.
 */
export const viewerProtocol: Check = (model, report) => {
  for (const { spec } of model.distributions.values()) {
    for (const [, behavior] of spec.at('behaviors').entries()) {
      const viewers = (behavior as Cursor<Behavior>).at('viewers')
      if (viewers.value === 'allow-all') report(viewersPlain, viewers.location, {})
    }
  }
}
