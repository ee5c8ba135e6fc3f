import type { PermissionProperties } from 'cloudform-types/types/lambda/permission.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * Lets a service call a function.
 * Source: AWS CloudFormation template reference, AWS::Lambda::Permission.
 */
export const permission = resourceType<PermissionProperties>()('AWS::Lambda::Permission')
