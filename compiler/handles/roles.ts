import type { Function as LambdaFunction, Tier } from '../model/generated/architecture.ts'
import type { Entity, Model } from '../model/model.ts'
import { roleHandles } from './access.ts'
import { functionHandles } from './messaging.ts'
import { tierHandles } from './tiers.ts'

/** The role that a function runs as: one of the specification's, or one of its own. */
export function roleOfFunction(model: Model, { id, spec }: Entity<LambdaFunction>) {
  const name = spec.value.role
  return name === undefined || name === 'automatic'
    ? functionHandles(id).role
    : roleHandles(model.resolve(model.roles, name).id).role
}

/** The role of a tier's machines and the profile that carries it: of the specification, or the tier's own. */
export function roleOfTier(model: Model, { id, spec }: Entity<Tier>) {
  const name = spec.value.role
  return name === undefined ? tierHandles(id) : roleHandles(model.resolve(model.roles, name).id)
}
