import type { ScheduledActionProperties } from 'cloudform-types/types/autoScaling/scheduledAction.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A size at a time. CloudFormation chooses its name.
 * Source: AWS CloudFormation template reference, AWS::AutoScaling::ScheduledAction.
 */
export const scheduledAction = resourceType<ScheduledActionProperties>()(
  'AWS::AutoScaling::ScheduledAction',
  { attributes: ['ScheduledActionName'] },
)
