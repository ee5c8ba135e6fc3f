import type { AlarmProperties } from 'cloudform-types/types/cloudWatch/alarm.js'
import { resourceType } from '../../graph/resource-type.ts'

/** A CloudWatch alarm. Source: AWS CloudFormation template reference, AWS::CloudWatch::Alarm. */
export const alarm = resourceType<AlarmProperties>()('AWS::CloudWatch::Alarm', {
  tags: 'list',
  attributes: ['Arn'],
})
