import type { OriginAccessControlProperties } from 'cloudform-types/types/cloudFront/originAccessControl.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * Signs a distribution's requests to its origin.
 * Source: AWS CloudFormation template reference, AWS::CloudFront::OriginAccessControl.
 */
export const originAccessControl = resourceType<OriginAccessControlProperties>()(
  'AWS::CloudFront::OriginAccessControl',
  { attributes: ['Id'] },
)
