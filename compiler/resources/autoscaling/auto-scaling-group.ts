import type { AutoScalingGroupProperties } from 'cloudform-types/types/autoScaling/autoScalingGroup.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * An Auto Scaling group.
 * Source: AWS CloudFormation template reference, AWS::AutoScaling::AutoScalingGroup.
 */
export const autoScalingGroup = resourceType<AutoScalingGroupProperties>()(
  'AWS::AutoScaling::AutoScalingGroup',
  { tags: 'propagated' },
)
