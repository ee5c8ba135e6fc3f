import type { TargetGroupProperties } from 'cloudform-types/types/elasticLoadBalancingV2/targetGroup.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * What a listener sends requests to.
 * Source: AWS CloudFormation template reference, AWS::ElasticLoadBalancingV2::TargetGroup.
 */
export const targetGroup = resourceType<TargetGroupProperties>()('AWS::ElasticLoadBalancingV2::TargetGroup', {
  tags: 'list',
  attributes: ['TargetGroupArn', 'TargetGroupFullName', 'TargetGroupName'],
})
