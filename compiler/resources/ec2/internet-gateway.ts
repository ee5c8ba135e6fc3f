import type { InternetGatewayProperties } from 'cloudform-types/types/ec2/internetGateway.js'
import { resourceType } from '../../graph/resource-type.ts'

/** An internet gateway. Source: AWS CloudFormation template reference, AWS::EC2::InternetGateway. */
export const internetGateway = resourceType<InternetGatewayProperties>()('AWS::EC2::InternetGateway', {
  tags: 'list',
})
