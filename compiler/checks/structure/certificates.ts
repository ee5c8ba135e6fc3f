import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'
import { lacking } from '../places.ts'

export const certificateMissing = define({
  code: 'GP2209',
  severity: 'error',
  message: text`a listener for https needs a \`certificate\``,
  help: text`give the ARN of a certificate in ACM, or listen for http`,
})

export const certificateMeaningless = define({
  code: 'GP2210',
  severity: 'error',
  message: text`a listener for http has no certificate`,
  help: text`say \`protocol: https\`, or remove the certificate`,
})

/**
 * An HTTPS listener has a certificate and an HTTP listener has none. Source: Elastic Load Balancing user guide, "Create
 * an HTTPS listener for your Application Load Balancer".
 */
export const certificates: Check = (model, report) => {
  for (const { spec } of model.listeners.values()) {
    const certificate = spec.optional('certificate')
    if (spec.value.protocol === 'https' && !certificate)
      report(certificateMissing, lacking(spec as Cursor), {})
    if (spec.value.protocol === 'http' && certificate)
      report(certificateMeaningless, certificate.keyLocation, {})
  }
}
