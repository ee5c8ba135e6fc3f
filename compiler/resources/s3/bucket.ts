import type { BucketProperties } from 'cloudform-types/types/s3/bucket.js'
import { resourceType } from '../../graph/resource-type.ts'

/** An S3 bucket. Source: AWS CloudFormation template reference, AWS::S3::Bucket. */
export const bucket = resourceType<BucketProperties>()('AWS::S3::Bucket', {
  tags: 'list',
  stateful: true,
  attributes: ['Arn', 'DomainName', 'RegionalDomainName'],
})
