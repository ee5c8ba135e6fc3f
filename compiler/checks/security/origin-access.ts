import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { distributionOrigins } from './distribution-origins.ts'

export const accessIdentity = define({
  code: 'GP3501',
  severity: 'error',
  acknowledge: true,
  message: text`an origin access identity is the old way to a bucket, and AWS advises against it`,
  help: text`remove the line: an origin access control signs every request, and works with KMS and in every region`,
})

/**
 * A distribution reads a bucket by an origin access control. Source: Amazon CloudFront developer guide, "Restrict access
 * to an Amazon S3 origin"; AWS Security Hub user guide, control CloudFront.13.
 */
export const originAccess: Check = (model, report) => {
  for (const origin of distributionOrigins(model)) {
    const access = origin.at('access')
    if (access.value === 'originAccessIdentity') report(accessIdentity, access.location, {})
  }
}
