import type { VPCEndpointProperties } from 'cloudform-types/types/ec2/vpcEndpoint.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A way to an AWS service that does not lead through the internet.
 * Source: AWS CloudFormation template reference, AWS::EC2::VPCEndpoint.
 */
export const vpcEndpoint = resourceType<VPCEndpointProperties>()('AWS::EC2::VPCEndpoint', { tags: 'list' })
