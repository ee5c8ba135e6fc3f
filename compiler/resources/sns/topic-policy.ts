import type { TopicPolicyProperties } from 'cloudform-types/types/sns/topicPolicy.js'
import { resourceType } from '../../graph/resource-type.ts'

/** Who may publish to a topic. Source: AWS CloudFormation template reference, AWS::SNS::TopicPolicy. */
export const topicPolicy = resourceType<TopicPolicyProperties>()('AWS::SNS::TopicPolicy')
