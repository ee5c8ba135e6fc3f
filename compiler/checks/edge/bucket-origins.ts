import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Distribution } from '../../model/generated/architecture.ts'
import type { Entity, Model } from '../../model/model.ts'
import type { Check } from '../check.ts'

export const originUnreadable = define({
  code: 'GP2705',
  severity: 'error',
  acknowledge: true,
  message: text`the bucket ${'bucket'} lets nobody read it for ${'distribution'}: viewers would be refused`,
  help: text`add a grant to the bucket: \`grants: { CdnReads: { cdn: ${'key'}, objects: [static/] } }\``,
})

export const grantUseless = define({
  code: 'GP2706',
  severity: 'warning',
  acknowledge: true,
  message: text`${'distribution'} has no origin in ${'bucket'}: it does not need this grant`,
  help: text`remove the grant, or add the origin \`{ bucket: ${'bucketKey'} }\``,
})

/**
 * A distribution may read the buckets that it has origins in, and no other. Source: Amazon CloudFront developer guide,
 * "Restrict access to an Amazon S3 origin".
 */
export const bucketOrigins: Check = (model, report) => {
  for (const distribution of model.distributions.values()) {
    for (const [, origin] of distribution.spec.at('origins').entries()) {
      const bucket = origin.optional('bucket')
      if (!bucket || mayRead(model, distribution, bucket.value)) continue
      const params = {
        bucket: `\`${bucket.value}\``,
        distribution: `\`${distribution.key}\``,
        key: distribution.key,
      }
      report(originUnreadable, bucket.location, params)
    }
  }
  for (const bucket of model.buckets.values()) {
    for (const [, grant] of bucket.spec.at('grants').entries()) {
      const cdn = grant.optional('cdn')
      if (!cdn || originsIn(model.resolve(model.distributions, cdn.value), bucket.key)) continue
      const params = { distribution: `\`${cdn.value}\``, bucket: `\`${bucket.key}\``, bucketKey: bucket.key }
      report(grantUseless, (cdn as Cursor).location, params)
    }
  }
}

function mayRead(model: Model, { key }: Entity<Distribution>, bucket: string): boolean {
  const grants = Object.values(model.resolve(model.buckets, bucket).spec.value.grants ?? {})
  return grants.some(grant => (grant.cdn === key || grant.public) && (grant.allow ?? ['get']).includes('get'))
}

function originsIn({ spec }: Entity<Distribution>, bucket: string): boolean {
  return Object.values(spec.value.origins).some(origin => origin.bucket === bucket)
}
