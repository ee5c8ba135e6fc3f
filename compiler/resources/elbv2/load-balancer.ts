import type { LoadBalancerProperties } from 'cloudform-types/types/elasticLoadBalancingV2/loadBalancer.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * An application load balancer.
 * Source: AWS CloudFormation template reference, AWS::ElasticLoadBalancingV2::LoadBalancer.
 */
export const loadBalancer = resourceType<LoadBalancerProperties>()(
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  {
    tags: 'list',
    attributes: ['DNSName', 'LoadBalancerFullName', 'CanonicalHostedZoneID', 'LoadBalancerName'],
  },
)
