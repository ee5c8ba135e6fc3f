import type { VPCGatewayAttachmentProperties } from 'cloudform-types/types/ec2/vpcGatewayAttachment.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * Attaches a gateway to a VPC. Whatever routes through the gateway, or has a public address, depends on it.
 * Source: AWS CloudFormation template reference, AWS::EC2::VPCGatewayAttachment.
 */
export const vpcGatewayAttachment = resourceType<VPCGatewayAttachmentProperties>()(
  'AWS::EC2::VPCGatewayAttachment',
)
