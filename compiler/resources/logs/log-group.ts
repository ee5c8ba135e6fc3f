import type { LogGroupProperties } from 'cloudform-types/types/logs/logGroup.js'
import { resourceType } from '../../graph/resource-type.ts'

/** A log group in CloudWatch Logs. Source: AWS CloudFormation template reference, AWS::Logs::LogGroup. */
export const logGroup = resourceType<LogGroupProperties>()('AWS::Logs::LogGroup', {
  tags: 'list',
  stateful: true,
  attributes: ['Arn'],
})
