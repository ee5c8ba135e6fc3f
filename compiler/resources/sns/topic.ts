import type { TopicProperties } from 'cloudform-types/types/sns/topic.js'
import { resourceType } from '../../graph/resource-type.ts'

/** An SNS topic. Source: AWS CloudFormation template reference, AWS::SNS::Topic. */
export const topic = resourceType<TopicProperties>()('AWS::SNS::Topic', {
  tags: 'list',
  attributes: ['TopicArn', 'TopicName'],
})
