import type { RoleProperties } from 'cloudform-types/types/iam/role.js'
import { resourceType } from '../../graph/resource-type.ts'

/** An IAM role. Source: AWS CloudFormation template reference, AWS::IAM::Role. */
export const role = resourceType<RoleProperties>()('AWS::IAM::Role', {
  tags: 'list',
  attributes: ['Arn', 'RoleId'],
})
