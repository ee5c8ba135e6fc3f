import type { SubnetProperties } from 'cloudform-types/types/ec2/subnet.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A subnet in one availability zone. Its block and zone can never change.
 * Source: AWS CloudFormation template reference, AWS::EC2::Subnet.
 */
export const subnet = resourceType<SubnetProperties>()('AWS::EC2::Subnet', {
  tags: 'list',
  attributes: ['AvailabilityZone'],
})
