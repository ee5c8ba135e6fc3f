import type { SubscriptionProperties } from 'cloudform-types/types/sns/subscription.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * Somebody who hears from a topic.
 * Source: AWS CloudFormation template reference, AWS::SNS::Subscription.
 */
export const subscription = resourceType<SubscriptionProperties>()('AWS::SNS::Subscription')
