import type { KeyProperties } from 'cloudform-types/types/kms/key.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A KMS key. What it encrypted is lost with it.
 * Source: AWS CloudFormation template reference, AWS::KMS::Key.
 */
export const key = resourceType<KeyProperties>()('AWS::KMS::Key', {
  tags: 'list',
  stateful: true,
  attributes: ['Arn', 'KeyId'],
})
