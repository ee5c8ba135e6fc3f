import type { SecurityGroupIngressProperties } from 'cloudform-types/types/ec2/securityGroupIngress.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A rule for what may reach a security group.
 * Source: AWS CloudFormation template reference, AWS::EC2::SecurityGroupIngress.
 */
export const securityGroupIngress = resourceType<SecurityGroupIngressProperties>()(
  'AWS::EC2::SecurityGroupIngress',
)
