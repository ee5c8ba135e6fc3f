import type { DistributionProperties } from 'cloudform-types/types/cloudFront/distribution.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A CloudFront distribution.
 * Source: AWS CloudFormation template reference, AWS::CloudFront::Distribution.
 */
export const distribution = resourceType<DistributionProperties>()('AWS::CloudFront::Distribution', {
  tags: 'list',
  attributes: ['DomainName', 'Id'],
})
