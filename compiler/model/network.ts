import type { SubnetGroup } from './generated/architecture.ts'
import type { Entity, Model } from './model.ts'

/** Into how many slices a group's block is cut, however many zones there are: so a new zone moves no block. */
export const slicesOfGroup = 4

/** The group that NAT gateways stand in: the one that is named, or the only public one. */
export function natGroup(model: Model): Entity<SubnetGroup> | undefined {
  return chosen(model, 'natSubnets', publicGroups(model))
}

/** The group that interface endpoints stand in: the one that is named, or the only private one. */
export function endpointGroup(model: Model): Entity<SubnetGroup> | undefined {
  const inside = privateGroups(model)
  return chosen(model, 'endpointSubnets', inside.length > 0 ? inside : publicGroups(model))
}

export function publicGroups(model: Model): readonly Entity<SubnetGroup>[] {
  return [...model.subnetGroups.values()].filter(({ spec }) => spec.value.internet === 'direct')
}

export function privateGroups(model: Model): readonly Entity<SubnetGroup>[] {
  return [...model.subnetGroups.values()].filter(({ spec }) => spec.value.internet !== 'direct')
}

/** Of several candidates none is chosen: a group that is added later must not move what stands already. */
function chosen(
  model: Model,
  key: 'natSubnets' | 'endpointSubnets',
  candidates: readonly Entity<SubnetGroup>[],
): Entity<SubnetGroup> | undefined {
  const name = model.spec.at('network').at(key).value
  if (name !== undefined) return model.subnetGroups.get(name)
  return candidates.length === 1 ? candidates[0] : undefined
}

/** The endpoints that are gateways: entries of route tables, without subnets of their own. */
export const gatewayEndpoints: readonly string[] = ['s3', 'dynamodb']
