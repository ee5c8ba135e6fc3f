import type { InstanceProperties } from 'cloudform-types/types/ec2/instance.js'
import { resourceType } from '../../graph/resource-type.ts'
import type { InstanceSupplement } from '../supplement.ts'

/**
 * An EC2 instance. It is stateful unless its tier says otherwise.
 * Source: AWS CloudFormation template reference, AWS::EC2::Instance.
 */
export const instance = resourceType<InstanceProperties & InstanceSupplement>()('AWS::EC2::Instance', {
  tags: 'list',
  stateful: true,
  attributes: ['PrivateIp', 'PublicIp', 'PrivateDnsName', 'PublicDnsName', 'AvailabilityZone'],
})
