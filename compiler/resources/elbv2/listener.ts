import type { ListenerProperties } from 'cloudform-types/types/elasticLoadBalancingV2/listener.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A port of a load balancer.
 * Source: AWS CloudFormation template reference, AWS::ElasticLoadBalancingV2::Listener.
 */
export const listener = resourceType<ListenerProperties>()('AWS::ElasticLoadBalancingV2::Listener', {
  tags: 'list',
  attributes: ['ListenerArn'],
})
