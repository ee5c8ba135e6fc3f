import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { distributionOrigins } from './distribution-origins.ts'

export const originPlain = define({
  code: 'GP3503',
  severity: 'error',
  acknowledge: true,
  message: text`what CloudFront and this origin tell each other crosses the internet unencrypted`,
  help: text`say \`protocol: https\`; the host then needs a certificate of a public authority`,
})

/**
 * CloudFront speaks HTTPS to an origin. Source: Amazon CloudFront developer guide, "Require HTTPS for communication
 * between CloudFront and your custom origin"; AWS Security Hub user guide, control CloudFront.9.
 */
export const originProtocol: Check = (model, report) => {
  for (const origin of distributionOrigins(model)) {
    const protocol = origin.at('protocol')
    if (protocol.value === 'http') report(originPlain, protocol.location, {})
  }
}
