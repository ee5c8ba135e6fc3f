import type { FlowLogProperties } from 'cloudform-types/types/ec2/flowLog.js'
import { resourceType } from '../../graph/resource-type.ts'

/** Records the traffic of a VPC. Source: AWS CloudFormation template reference, AWS::EC2::FlowLog. */
export const flowLog = resourceType<FlowLogProperties>()('AWS::EC2::FlowLog', { tags: 'list' })
