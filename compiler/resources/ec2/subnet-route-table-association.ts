import type { SubnetRouteTableAssociationProperties } from 'cloudform-types/types/ec2/subnetRouteTableAssociation.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * Gives a subnet its route table.
 * Source: AWS CloudFormation template reference, AWS::EC2::SubnetRouteTableAssociation.
 */
export const subnetRouteTableAssociation = resourceType<SubnetRouteTableAssociationProperties>()(
  'AWS::EC2::SubnetRouteTableAssociation',
)
