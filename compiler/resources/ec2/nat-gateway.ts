import type { NatGatewayProperties } from 'cloudform-types/types/ec2/natGateway.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A NAT gateway in a public subnet.
 * Source: AWS CloudFormation template reference, AWS::EC2::NatGateway.
 */
export const natGateway = resourceType<NatGatewayProperties>()('AWS::EC2::NatGateway', { tags: 'list' })
