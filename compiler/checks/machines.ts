import type { Cursor } from '../model/cursor.ts'
import type { Boot, Rule, SecurityGroup } from '../model/generated/architecture.ts'
import type { AnyTier, Model } from '../model/model.ts'

/** A tier's security group; a cursor without a value where it has none. */
export function securityGroupOf(tier: AnyTier): Cursor<SecurityGroup> {
  return tier.spec.at('securityGroup') as Cursor<SecurityGroup>
}

/** The rules of a tier's security group in one direction. */
export function rulesOf(tier: AnyTier, direction: 'ingress' | 'egress'): readonly Cursor<Rule>[] {
  return securityGroupOf(tier)
    .at(direction)
    .entries()
    .map(([, rule]) => rule as Cursor<Rule>)
}

/** How a tier boots; a cursor without a value where it boots as its image does. */
export function bootOf(tier: AnyTier): Cursor<Boot | undefined> {
  return tier.spec.at('boot' as never) as unknown as Cursor<Boot | undefined>
}

/** The tiers that are one machine in one subnet, with the subnet. */
export function singleMachines(
  model: Model,
): readonly (readonly [AnyTier, Cursor<{ group: string; zone?: number }>])[] {
  return [...model.tiers.values()]
    .filter(({ spec }) => spec.value.kind !== 'autoscaled')
    .map(tier => [
      tier,
      tier.spec.at('subnet' as never) as unknown as Cursor<{ group: string; zone?: number }>,
    ])
}
