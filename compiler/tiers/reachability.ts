import type { Handle } from '../graph/resource-type.ts'
import { networkHandles, routeTableZones, zones } from '../handles/network.ts'
import type { SubnetGroup } from '../model/generated/architecture.ts'
import type { Entity } from '../model/model.ts'
import { gatewayEndpoints } from '../model/network.ts'
import type { TierContext } from './tier-context.ts'

/**
 * What must stand before a machine in `group` starts, because its boot reaches out: its subnets' routes, and the
 * network's endpoints.
 */
export function networkDependencies({ model }: TierContext, group: Entity<SubnetGroup>): readonly Handle[] {
  const handles = networkHandles(model)
  const network = model.spec.at('network')
  const associations = Array.from({ length: zones(model) }, (_, zone) => handles.association(group.id, zone))
  const internet = group.spec.value.internet
  const routed = internet === 'direct' || (internet === 'nat' && network.at('nat').value !== 'none')
  const routes = routed ? routeTableZones(model, group).map(zone => handles.defaultRoute(group.id, zone)) : []
  const endpoints = network
    .at('endpoints')
    .items()
    // A gateway endpoint is a route of the private tables; a public subnet has no use for it.
    .filter(({ value }) => internet !== 'direct' || !gatewayEndpoints.includes(value))
    .map(({ value }) => handles.endpoint(value))
  return [...associations, ...routes, ...endpoints] as unknown as readonly Handle[]
}
