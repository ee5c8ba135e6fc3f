import type { RuleProperties } from 'cloudform-types/types/events/rule.js'
import { resourceType } from '../../graph/resource-type.ts'

/** An EventBridge rule. Source: AWS CloudFormation template reference, AWS::Events::Rule. */
export const eventRule = resourceType<RuleProperties>()('AWS::Events::Rule', {
  tags: 'list',
  attributes: ['Arn'],
})
