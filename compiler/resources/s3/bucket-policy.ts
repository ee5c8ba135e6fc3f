import type { BucketPolicyProperties } from 'cloudform-types/types/s3/bucketPolicy.js'
import { resourceType } from '../../graph/resource-type.ts'

/** Who may use a bucket. Source: AWS CloudFormation template reference, AWS::S3::BucketPolicy. */
export const bucketPolicy = resourceType<BucketPolicyProperties>()('AWS::S3::BucketPolicy')
