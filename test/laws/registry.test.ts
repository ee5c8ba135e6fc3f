import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec'
import type { Property, PropertyType, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types'
import { describe, expect, test } from 'vitest'
import { child, join, type Pointer } from '../../compiler/source/pointer.ts'
import { isMapping } from '../support/places.ts'
import { compileReference, environments, referenceText } from '../support/reference.ts'

/** CloudFormation's registry, as AWS publishes it. */
const registry = await loadAwsServiceSpec()

describe.each(environments)('the registry and the template of the environment "%s"', environment => {
  test('every property exists, is of the right type, and none that is required is missing', async () => {
    const { template } = (await compileReference(referenceText, environment)).result!
    const findings = Object.entries(template['Resources'] as Record<string, Emitted>).flatMap(
      ([id, resource]) => judgeResource(id, resource),
    )
    expect(findings).toEqual([])
  })
})

test('the judge finds what is wrong', () => {
  const found = (Properties: Record<string, unknown>) =>
    judgeResource('X', { Type: 'AWS::EC2::Subnet', Properties })
  expect(found({ VpcId: { Ref: 'V' }, CidrBlock: '10.0.0.0/20' })).toEqual([])
  expect(found({ CidrBlock: 5, MapPublicIpOnLaunch: 'yes', Colour: 'red', Tags: [{ Key: 'a' }] })).toEqual([
    '/Resources/X/Properties/VpcId is missing',
    '/Resources/X/Properties/CidrBlock is no string',
    '/Resources/X/Properties/MapPublicIpOnLaunch is no boolean',
    '/Resources/X/Properties/Colour is unknown',
    '/Resources/X/Properties/Tags/0/Value is missing',
  ])
  expect(judgeResource('X', { Type: 'AWS::EC2::Nothing' })).toEqual(['/Resources/X/Type is unknown'])
})

type Emitted = { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> }

function judgeResource(id: string, { Type, Properties = {} }: Emitted): string[] {
  const [resource] = registry.lookup('resource', 'cloudFormationType', 'equals', Type)
  if (!resource) return [`${join('Resources', id, 'Type')} is unknown`]
  return judgeProperties(resource.properties, Properties, join('Resources', id, 'Properties'), registry)
}

function judgeProperties(
  known: ResourceProperties,
  given: Readonly<Record<string, unknown>>,
  at: Pointer,
  db: SpecDatabase,
): string[] {
  const missing = Object.entries(known).filter(
    ([name, { required }]) => required && !Object.hasOwn(given, name),
  )
  return [
    ...missing.map(([name]) => `${child(at, name)} is missing`),
    ...Object.entries(given).flatMap(([name, value]) =>
      known[name]
        ? judgeProperty(known[name], value, child(at, name), db)
        : [`${child(at, name)} is unknown`],
    ),
  ]
}

/** A property is right where one of the types that it may have, or had, is. */
function judgeProperty(
  { type, previousTypes = [] }: Property,
  value: unknown,
  at: Pointer,
  db: SpecDatabase,
): string[] {
  return firstRight([type, ...previousTypes].map(type => judgeValue(type, value, at, db)))
}

function judgeValue(type: PropertyType, value: unknown, at: Pointer, db: SpecDatabase): string[] {
  if (isComputed(value)) return []
  const wrong = [`${at} is no ${type.type}`]
  switch (type.type) {
    case 'string':
    case 'date-time':
      return typeof value === 'string' ? [] : wrong
    case 'number':
      return typeof value === 'number' ? [] : wrong
    case 'integer':
      return Number.isInteger(value) ? [] : wrong
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrong
    case 'json':
      return typeof value === 'object' && value !== null ? [] : wrong
    case 'tag':
      return isMapping(value)
        ? ['Key', 'Value'].filter(key => !(key in value)).map(key => `${child(at, key)} is missing`)
        : wrong
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, i) => judgeValue(type.element, item, child(at, i), db))
        : wrong
    case 'map':
      return isMapping(value)
        ? Object.entries(value).flatMap(([key, item]) => judgeValue(type.element, item, child(at, key), db))
        : wrong
    case 'ref':
      return isMapping(value)
        ? judgeProperties(db.get('typeDefinition', type.reference.$ref).properties, value, at, db)
        : [`${at} is no mapping`]
    case 'union':
      return firstRight(type.types.map(option => judgeValue(option, value, at, db)))
    case 'null':
      return value === null ? [] : wrong
  }
}

function firstRight(judgements: readonly string[][]): string[] {
  return judgements.find(found => found.length === 0) ?? judgements[0]!
}

/** `{ Ref: … }` and `{ 'Fn::…': … }`: what it gives is known when it is deployed. */
function isComputed(value: unknown): boolean {
  if (!isMapping(value)) return false
  const keys = Object.keys(value)
  return keys.length === 1 && (keys[0] === 'Ref' || keys[0]!.startsWith('Fn::'))
}
