import type { ListenerRuleProperties } from 'cloudform-types/types/elasticLoadBalancingV2/listenerRule.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A rule that sends some requests of a listener elsewhere.
 * Source: AWS CloudFormation template reference, AWS::ElasticLoadBalancingV2::ListenerRule.
 */
export const listenerRule = resourceType<ListenerRuleProperties>()(
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  { tags: 'list', attributes: ['RuleArn'] },
)
