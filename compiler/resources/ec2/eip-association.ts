import type { EIPAssociationProperties } from 'cloudform-types/types/ec2/eipAssociation.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * Gives an elastic IP address to an instance.
 * Source: AWS CloudFormation template reference, AWS::EC2::EIPAssociation.
 */
export const eipAssociation = resourceType<EIPAssociationProperties>()('AWS::EC2::EIPAssociation')
