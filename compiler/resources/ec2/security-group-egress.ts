import type { SecurityGroupEgressProperties } from 'cloudform-types/types/ec2/securityGroupEgress.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A rule for what a security group may reach.
 * Source: AWS CloudFormation template reference, AWS::EC2::SecurityGroupEgress.
 */
export const securityGroupEgress = resourceType<SecurityGroupEgressProperties>()(
  'AWS::EC2::SecurityGroupEgress',
)
