import type { EIPProperties } from 'cloudform-types/types/ec2/eip.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * An elastic IP address. It is stateful: the world may know it.
 * Source: AWS CloudFormation template reference, AWS::EC2::EIP.
 */
export const eip = resourceType<EIPProperties>()('AWS::EC2::EIP', {
  tags: 'list',
  stateful: true,
  attributes: ['AllocationId', 'PublicIp'],
})
