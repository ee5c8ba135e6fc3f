import type { InstanceProfileProperties } from 'cloudform-types/types/iam/instanceProfile.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * Carries a role to EC2 instances. It takes no tags.
 * Source: AWS CloudFormation template reference, AWS::IAM::InstanceProfile.
 */
export const instanceProfile = resourceType<InstanceProfileProperties>()('AWS::IAM::InstanceProfile', {
  attributes: ['Arn'],
})
