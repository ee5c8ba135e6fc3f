import type { Cursor } from '../../model/cursor.ts'
import type { Model } from '../../model/model.ts'
import { type TextPart, textParts } from '../../model/text.ts'
import { securityGroupOf } from '../machines.ts'
import type { Service } from './name-laws.ts'

/** A physical name that the specification gives. */
export type PhysicalName = {
  readonly cursor: Cursor<string>
  readonly service: Service
  readonly parts: readonly TextPart[]
  /** What the environment adds at the end: `-staging`, or nothing. */
  readonly suffix: string
  /** What is known of the name as AWS will see it. */
  readonly known: string
  /** Whether it has a part that is only known when the stack is deployed. */
  readonly open: boolean
}

/** Every physical name of the specification. */
export function* physicalNames(model: Model): Generator<PhysicalName> {
  for (const [service, cursor] of places(model)) {
    if (!cursor.exists) continue
    const parts = textParts(cursor.value as string)
    const suffix = model.nameSuffix(cursor)
    const values = parts.map(part => knownValue(model, part))
    yield {
      cursor: cursor as Cursor<string>,
      service,
      parts,
      suffix,
      known: values.join('') + suffix,
      open: values.includes(undefined),
    }
  }
}

/** What a part of a text stands for, of the length that it will have; undefined where that is not known yet. */
export function knownValue(model: Model, part: TextPart): string | undefined {
  if ('literal' in part) return part.literal
  switch (part.path) {
    case 'name':
      return model.name
    case 'env':
      return model.environment
    case 'aws.stackName':
      return model.stackName
    case 'aws.accountId':
      return '111122223333'
    case 'aws.region':
      // The longest there is.
      return 'ap-southeast-2'
    default:
      return model.parameters.get(part.path)?.spec.value.default?.toString()
  }
}

function* places(model: Model): Generator<readonly [Service, Cursor]> {
  for (const { spec } of model.buckets.values()) yield ['bucket', spec.at('bucketName') as Cursor]
  for (const { spec } of model.loadBalancers.values()) yield ['loadBalancer', spec.at('name') as Cursor]
  for (const { spec } of model.targetGroups.values()) yield ['targetGroup', spec.at('name') as Cursor]
  for (const { spec } of model.autoscaled()) {
    yield ['launchTemplate', spec.at('launchTemplate') as Cursor]
    yield ['group', spec.at('groupName') as Cursor]
  }
  for (const { spec } of model.roles.values()) {
    yield ['role', spec.at('name') as Cursor]
    yield ['instanceProfile', spec.at('instanceProfile') as Cursor]
  }
  for (const tier of model.tiers.values()) yield ['securityGroup', securityGroupOf(tier).at('name') as Cursor]
  for (const { spec } of model.topics.values()) yield ['topic', spec.at('name') as Cursor]
  for (const { spec } of model.keyPairs.values()) yield ['keyPair', spec.at('name') as Cursor]
  for (const { spec } of model.alarms.values()) yield ['alarm', spec.at('name') as Cursor]
}
