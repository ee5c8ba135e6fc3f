import type { LaunchTemplateProperties } from 'cloudform-types/types/ec2/launchTemplate.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A launch template. It tags itself and what it launches by `TagSpecifications`.
 * Source: AWS CloudFormation template reference, AWS::EC2::LaunchTemplate.
 */
export const launchTemplate = resourceType<LaunchTemplateProperties>()('AWS::EC2::LaunchTemplate', {
  attributes: ['LatestVersionNumber'],
})
