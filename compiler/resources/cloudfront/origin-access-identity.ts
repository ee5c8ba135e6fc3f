import type { CloudFrontOriginAccessIdentityProperties } from 'cloudform-types/types/cloudFront/cloudFrontOriginAccessIdentity.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * The older way by which a distribution reads a bucket.
 * Source: AWS CloudFormation template reference, AWS::CloudFront::CloudFrontOriginAccessIdentity.
 */
export const originAccessIdentity = resourceType<CloudFrontOriginAccessIdentityProperties>()(
  'AWS::CloudFront::CloudFrontOriginAccessIdentity',
  { attributes: ['S3CanonicalUserId'] },
)
