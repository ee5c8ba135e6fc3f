import type { ScalingPolicyProperties } from 'cloudform-types/types/autoScaling/scalingPolicy.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A scaling policy. CloudFormation chooses its name.
 * Source: AWS CloudFormation template reference, AWS::AutoScaling::ScalingPolicy.
 */
export const scalingPolicy = resourceType<ScalingPolicyProperties>()('AWS::AutoScaling::ScalingPolicy', {
  attributes: ['Arn', 'PolicyName'],
})
