import { accountId, partition, sub, traced } from '../graph/values.ts'
import { roleHandles } from '../handles/access.ts'
import { distributionHandles } from '../handles/cdn.ts'
import { bucketHandles } from '../handles/storage.ts'
import { physicalName } from '../handles/text.ts'
import type { Cursor } from '../model/cursor.ts'
import { days } from '../model/duration.ts'
import type { Bucket, Grant } from '../model/generated/architecture.ts'
import type { Entity, Model } from '../model/model.ts'
import type { Section } from './section.ts'
import { objectArn } from './statements.ts'

/** Buckets with their policies: closed, encrypted, TLS alone, and open only to what `grants` names. */
export const storage: Section = ({ model, stack }) => {
  for (const entity of model.buckets.values()) {
    const { id, spec } = entity
    const handles = bucketHandles(id)
    const name = spec.optional('bucketName')
    const grants = spec.at('grants').sorted() as readonly (readonly [string, Cursor<Grant>])[]
    const open = grants.some(([, grant]) => grant.value.public)
    stack.add(handles.bucket, {
      origin: spec,
      purpose: `Bucket ${id}`,
      properties: {
        BucketName: physicalName(model, name),
        VersioningConfiguration: spec.value.versioned
          ? { Status: traced('Enabled', spec.at('versioned')) }
          : undefined,
        LifecycleConfiguration: { Rules: lifecycle(entity) },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false },
          ],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          IgnorePublicAcls: true,
          BlockPublicPolicy: !open,
          RestrictPublicBuckets: !open,
        },
      },
    })
    const arn = handles.bucket.attribute('Arn')
    stack.add(handles.policy, {
      origin: spec,
      purpose: `Who may use the bucket ${id}`,
      properties: {
        Bucket: handles.bucket.ref,
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'DenyInsecureTransport',
              Effect: 'Deny',
              Principal: '*',
              Action: 's3:*',
              Resource: [arn, sub`${arn}/*`],
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            },
            ...grants.map(([sid, grant]) => statement(model, handles.bucket.attribute('Arn'), sid, grant)),
          ],
        },
      },
    })
  }
}

function lifecycle({ spec }: Entity<Bucket>) {
  const abort = {
    Id: 'abort-unfinished-uploads',
    Status: 'Enabled',
    AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
  }
  if (!spec.value.versioned) return [abort]
  const keep = spec.at('keepOldVersions')
  const expire = {
    Id: 'expire-old-versions',
    Status: 'Enabled',
    NoncurrentVersionExpiration: {
      NoncurrentDays: traced(Math.ceil(days(keep.value ?? '90d')), keep as Cursor),
    },
  }
  return [abort, expire]
}

const actions = { get: 's3:GetObject', put: 's3:PutObject', delete: 's3:DeleteObject' } as const

function statement(
  model: Model,
  arn: ReturnType<ReturnType<typeof bucketHandles>['bucket']['attribute']>,
  sid: string,
  grant: Cursor<Grant>,
) {
  const allowed = grant.at('allow')
  return traced(
    {
      Sid: traced(sid, grant),
      Effect: 'Allow',
      ...principal(model, grant),
      Action: allowed.items().map(word => traced(actions[word.value as keyof typeof actions], word)),
      Resource: grant
        .at('objects')
        .items()
        .map(key => traced(objectArn(arn, key.value), key)),
    },
    grant,
  )
}

function principal(model: Model, grant: Cursor<Grant>): object {
  const role = grant.optional('role')
  if (role) {
    const handle = roleHandles(model.resolve(model.roles, role.value).id).role
    return { Principal: { AWS: traced(handle.attribute('Arn'), role) } }
  }
  const cdn = grant.optional('cdn')
  if (!cdn) return { Principal: traced('*', grant.at('public')) }
  const { id, spec } = model.resolve(model.distributions, cdn.value)
  const handles = distributionHandles(id)
  const identity = spec
    .at('origins')
    .sorted()
    .find(([, origin]) => origin.value.access === 'originAccessIdentity' && origin.value.bucket)
  if (identity) {
    const user = handles.accessIdentity(identity[0]).attribute('S3CanonicalUserId')
    return { Principal: { CanonicalUser: traced(user, cdn) } }
  }
  // Origin access control: CloudFront signs as a service, for this distribution alone.
  return {
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Condition: {
      StringEquals: {
        'AWS:SourceArn': traced(
          sub`arn:${partition}:cloudfront::${accountId}:distribution/${handles.distribution.ref}`,
          cdn,
        ),
      },
    },
  }
}
