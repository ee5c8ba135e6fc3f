import type { VPCProperties } from 'cloudform-types/types/ec2/vpc.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A virtual private cloud. Its block can never change.
 * Source: AWS CloudFormation template reference, AWS::EC2::VPC.
 */
export const vpc = resourceType<VPCProperties>()('AWS::EC2::VPC', {
  tags: 'list',
  attributes: ['CidrBlock', 'DefaultSecurityGroup'],
})
