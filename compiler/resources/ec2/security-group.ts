import type { SecurityGroupProperties } from 'cloudform-types/types/ec2/securityGroup.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A security group. Its name and description can never change.
 * Source: AWS CloudFormation template reference, AWS::EC2::SecurityGroup.
 */
export const securityGroup = resourceType<SecurityGroupProperties>()('AWS::EC2::SecurityGroup', {
  tags: 'list',
  attributes: ['GroupId'],
})
