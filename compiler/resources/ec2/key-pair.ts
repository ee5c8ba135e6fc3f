import type { KeyPairProperties } from 'cloudform-types/types/ec2/keyPair.js'
import { resourceType } from '../../graph/resource-type.ts'

/**
 * A key pair, from a public key. It takes no tags from us: its `Tags` can never change, so editing a tag would
 * replace it and every instance that names it.
 * Source: AWS CloudFormation template reference, AWS::EC2::KeyPair.
 */
export const keyPair = resourceType<KeyPairProperties>()('AWS::EC2::KeyPair', {
  stateful: true,
  attributes: ['KeyPairId'],
})
