import type { ParsedSource } from '../source/parsed-source.ts'
import { resolveFrom } from '../source/path.ts'
import type { Cursor } from './cursor.ts'
import type {
  Alarm,
  Architecture,
  AutoscaledTier,
  BastionTier,
  Bucket,
  Distribution,
  InstanceTier,
  KeyPair,
  Function as LambdaFunction,
  Listener,
  LoadBalancer,
  Parameter,
  Role,
  ScalingPolicy,
  SubnetGroup,
  TargetGroup,
  Tier,
  Topic,
} from './generated/architecture.ts'

/** A thing of the specification: its key, the identity that its logical ids start with, and its cursor. */
export type Entity<T> = { readonly key: string; readonly id: string; readonly spec: Cursor<T> }

export type AnyTier = Entity<Tier>
export type AutoscaledEntity = Entity<AutoscaledTier>
export type InstanceEntity = Entity<InstanceTier>
export type BastionEntity = Entity<BastionTier>
export type TargetGroupEntity = Entity<TargetGroup> & { readonly tier: AutoscaledEntity }
export type ScalingPolicyEntity = Entity<ScalingPolicy> & { readonly tier: AutoscaledEntity }
export type ListenerEntity = Entity<Listener> & { readonly loadBalancer: Entity<LoadBalancer> }

/** The specification with its things by name. The checks have made sure that every reference names one. */
export class Model {
  readonly spec: Cursor<Architecture>
  /** The files that the specification is made of, the main one first, each with its path from the main one's folder. */
  readonly sources: ReadonlyMap<ParsedSource, string>
  /** The environment's name, or `''` without one. */
  readonly environment: string
  readonly parameters: ReadonlyMap<string, Entity<Parameter>>
  readonly subnetGroups: ReadonlyMap<string, Entity<SubnetGroup>>
  readonly keyPairs: ReadonlyMap<string, Entity<KeyPair>>
  readonly roles: ReadonlyMap<string, Entity<Role>>
  readonly buckets: ReadonlyMap<string, Entity<Bucket>>
  readonly loadBalancers: ReadonlyMap<string, Entity<LoadBalancer>>
  readonly tiers: ReadonlyMap<string, AnyTier>
  readonly topics: ReadonlyMap<string, Entity<Topic>>
  readonly functions: ReadonlyMap<string, Entity<LambdaFunction>>
  readonly alarms: ReadonlyMap<string, Entity<Alarm>>
  readonly distributions: ReadonlyMap<string, Entity<Distribution>>
  /** By `balancer.listener`. */
  readonly listeners: ReadonlyMap<string, ListenerEntity>
  /** By `tier.group`. */
  readonly targetGroups: ReadonlyMap<string, TargetGroupEntity>
  /** By `tier.policy`. */
  readonly scalingPolicies: ReadonlyMap<string, ScalingPolicyEntity>

  constructor(spec: Cursor<Architecture>, sources: ReadonlyMap<ParsedSource, string>, environment: string) {
    this.spec = spec
    this.sources = sources
    this.environment = environment
    this.parameters = entities(spec.at('parameters'))
    this.subnetGroups = entities(spec.at('network').at('subnets'))
    this.keyPairs = entities(spec.at('access').at('keyPairs'))
    this.roles = entities(spec.at('access').at('roles'))
    this.buckets = entities(spec.at('storage'))
    this.loadBalancers = entities(spec.at('loadBalancers'))
    this.tiers = entities(spec.at('tiers'))
    this.topics = entities(spec.at('topics'))
    this.functions = entities(spec.at('functions'))
    this.alarms = entities(spec.at('alarms'))
    this.distributions = entities(spec.at('cdn'))
    this.listeners = new Map(
      [...this.loadBalancers.values()].flatMap(loadBalancer =>
        [...entities<Listener>(loadBalancer.spec.at('listeners')).values()].map(
          listener => [`${loadBalancer.key}.${listener.key}`, { ...listener, loadBalancer }] as const,
        ),
      ),
    )
    this.targetGroups = new Map(
      this.autoscaled().flatMap(tier =>
        [...entities<TargetGroup>(tier.spec.at('targetGroups')).values()].map(
          group => [`${tier.key}.${group.key}`, { ...group, tier }] as const,
        ),
      ),
    )
    this.scalingPolicies = new Map(
      this.autoscaled().flatMap(tier =>
        [...entities<ScalingPolicy>(tier.spec.at('scaling').at('policies')).values()].map(
          policy => [`${tier.key}.${policy.key}`, { ...policy, tier }] as const,
        ),
      ),
    )
  }

  get name(): string {
    return this.spec.value.name
  }

  /** What the stack is called: the name, and the environment where there is one. */
  get stackName(): string {
    return this.environment ? `${this.name}-${this.environment}` : this.name
  }

  /**
   * What a physical name gets at its end: names are unique in an account, so an environment's get its own name, unless
   * its overlay says what they are.
   */
  nameSuffix(name: Cursor): string {
    const overlaid = name.source !== this.spec.source || name.pointer !== name.path
    return this.environment && !overlaid ? `-${this.environment}` : ''
  }

  /** A path that stands in one of the files, from the main file's folder: paths are relative to their own file. */
  pathOf(path: Cursor<string>): string {
    return resolveFrom(this.sources.get(path.source) ?? '', path.value)
  }

  autoscaled(): readonly AutoscaledEntity[] {
    return [...this.tiers.values()].filter(
      tier => tier.spec.value.kind === 'autoscaled',
    ) as AutoscaledEntity[]
  }

  instances(): readonly InstanceEntity[] {
    return [...this.tiers.values()].filter(tier => tier.spec.value.kind === 'instance') as InstanceEntity[]
  }

  bastions(): readonly BastionEntity[] {
    return [...this.tiers.values()].filter(tier => tier.spec.value.kind === 'bastion') as BastionEntity[]
  }

  /** The thing called `name` among `among`; a missing one is a fault of the compiler, for the checks find it first. */
  resolve<E>(among: ReadonlyMap<string, E>, name: string): E {
    const found = among.get(name)
    if (!found) throw new Error(`unresolved reference ${name}`)
    return found
  }
}

/** The things under a mapping; `id` keeps the identity that a renamed one had. */
export function entities<T>(
  mapping: Cursor<{ [key: string]: T } | undefined>,
): ReadonlyMap<string, Entity<T>> {
  const entries = mapping.entries() as unknown as readonly (readonly [string, Cursor<T>])[]
  return new Map(
    entries.map(([key, spec]) => {
      const id = (spec.value as { id?: string }).id ?? key
      return [key, { key, id, spec }] as const
    }),
  )
}
