import type { PolicyProperties } from 'cloudform-types/types/iam/policy.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * An inline policy of roles. It is a resource of its own so that it may refer to what uses the role.
 * Source: AWS CloudFormation template reference, AWS::IAM::Policy.
 */
export const policy = resourceType<PolicyProperties>()('AWS::IAM::Policy')
