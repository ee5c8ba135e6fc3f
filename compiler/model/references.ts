import { suggest } from '../diagnostics/suggest.ts'
import type { Entity, Model } from './model.ts'

/** What `${…}` or a `Ref` with a dot names, resolved. */
export type Reference =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'pseudo'; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'network'; readonly attribute: string }
  | {
      readonly kind: 'thing'
      readonly section: Section
      readonly entity: Entity<unknown>
      readonly attribute: string
    }

export type Section = keyof typeof attributes

/** What can be said of each thing: `${loadBalancers.api.dnsName}`. */
export const attributes = {
  loadBalancers: ['dnsName', 'arn', 'fullName', 'hostedZoneId', 'securityGroup'],
  tiers: ['securityGroup', 'group', 'instance', 'publicIp', 'privateIp'],
  topics: ['arn', 'name'],
  functions: ['arn', 'name'],
  storage: ['name', 'arn', 'domainName'],
  cdn: ['id', 'domainName'],
  'access.roles': ['arn', 'name'],
  'access.keyPairs': ['name'],
  alarms: ['arn', 'name'],
} as const

/** Pseudo parameters by our names for them. */
export const pseudoParameters: Readonly<Record<string, string>> = {
  'aws.region': 'AWS::Region',
  'aws.accountId': 'AWS::AccountId',
  'aws.partition': 'AWS::Partition',
  'aws.urlSuffix': 'AWS::URLSuffix',
  'aws.stackName': 'AWS::StackName',
  'aws.stackId': 'AWS::StackId',
}

/** What `path` names, or what is wrong with it and what was likely meant. */
export function reference(
  model: Model,
  path: string,
): Reference | { readonly problem: string; readonly likely?: string } {
  if (path === 'name') return { kind: 'text', value: model.name }
  if (path === 'env') return { kind: 'text', value: model.environment }
  const pseudo = pseudoParameters[path]
  if (pseudo) return { kind: 'pseudo', name: pseudo }
  const parameter = model.parameters.get(path)
  if (parameter) return { kind: 'parameter', name: parameter.id }
  if (path.startsWith('network.')) return networkReference(model, path.slice('network.'.length))
  for (const section of Object.keys(attributes) as Section[]) {
    if (path.startsWith(`${section}.`)) return thingReference(model, section, path.slice(section.length + 1))
  }
  return unknown(`nothing is called \`${path}\``, path, names(model))
}

/** The things of a section by their keys. */
export function things(model: Model, section: Section): ReadonlyMap<string, Entity<unknown>> {
  const sections = {
    loadBalancers: model.loadBalancers,
    tiers: model.tiers,
    topics: model.topics,
    functions: model.functions,
    storage: model.buckets,
    cdn: model.distributions,
    'access.roles': model.roles,
    'access.keyPairs': model.keyPairs,
    alarms: model.alarms,
  }
  return sections[section] as ReadonlyMap<string, Entity<unknown>>
}

function networkReference(model: Model, attribute: string) {
  const known = ['vpc', 'cidr']
  if (!model.spec.at('network').exists) return { problem: 'there is no network' }
  if (known.includes(attribute)) return { kind: 'network', attribute } as const
  return unknown(`the network has no \`${attribute}\``, attribute, known)
}

function thingReference(model: Model, section: Section, rest: string) {
  const dot = rest.lastIndexOf('.')
  const [key, attribute] = dot === -1 ? [rest, ''] : [rest.slice(0, dot), rest.slice(dot + 1)]
  const entity = things(model, section).get(key)
  if (!entity) return unknown(`\`${section}\` has no \`${key}\``, key, things(model, section).keys())
  const known = attributesOf(section, entity)
  if (known.includes(attribute)) return { kind: 'thing', section, entity, attribute } as const
  const problem = attribute
    ? `\`${section}.${key}\` has no \`${attribute}\``
    : `it is not said what of \`${section}.${key}\` is meant`
  return unknown(problem, attribute, known)
}

/** A tier's attributes depend on its kind. */
function attributesOf(section: Section, entity: Entity<unknown>): readonly string[] {
  const all: readonly string[] = attributes[section]
  if (section !== 'tiers') return all
  const { kind, elasticIp } = entity.spec.value as { kind: string; elasticIp?: boolean }
  if (kind === 'autoscaled') return ['securityGroup', 'group']
  return all.filter(name => name !== 'group' && (name !== 'publicIp' || elasticIp || kind === 'bastion'))
}

function unknown(problem: string, word: string, candidates: Iterable<string>) {
  const likely = suggest(word, candidates)
  return likely === undefined ? { problem } : { problem, likely }
}

function names(model: Model): string[] {
  const paths = (Object.keys(attributes) as Section[]).flatMap(section =>
    [...things(model, section).entries()].flatMap(([key, entity]) =>
      attributesOf(section, entity).map(attribute => `${section}.${key}.${attribute}`),
    ),
  )
  return [
    'name',
    'env',
    ...Object.keys(pseudoParameters),
    ...model.parameters.keys(),
    'network.vpc',
    'network.cidr',
    ...paths,
  ]
}
