import type { AnyTier } from '../model/model.ts'
import { autoscaled } from './autoscaled.ts'
import { bastion } from './bastion.ts'
import { instance } from './instance.ts'
import type { TierContext } from './tier-context.ts'

type TierKind = (context: TierContext, tier: never) => void

/** Every kind of tier, by its `kind`. */
const kinds: Readonly<Record<AnyTier['spec']['value']['kind'], TierKind>> = { autoscaled, instance, bastion }

/** Declares the resources of every tier. */
export function declareTiers(context: TierContext): void {
  for (const tier of context.model.tiers.values()) kinds[tier.spec.value.kind](context, tier as never)
}
