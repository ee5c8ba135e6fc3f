import { sub, traced, zone } from '../graph/values.ts'
import { networkHandles, routeTableZones, zones } from '../handles/network.ts'
import { block, formatBlock, slice } from '../model/cidr.ts'
import type { SubnetGroup } from '../model/generated/architecture.ts'
import type { Entity, Model } from '../model/model.ts'
import { natGroup, slicesOfGroup } from '../model/network.ts'
import { endpoints } from './endpoints.ts'
import { flowLogs } from './flow-logs.ts'
import type { Context, Section } from './section.ts'

/** The VPC, its subnets with their route tables, its gateways, endpoints and flow logs. */
export const network: Section = context => {
  const { model, stack } = context
  const spec = model.spec.at('network')
  if (!spec.exists) return
  const handles = networkHandles(model)
  stack.add(handles.vpc, {
    origin: spec,
    purpose: 'The network',
    nameTag: sub`${model.stackName}`,
    properties: {
      CidrBlock: spec.at('cidr'),
      EnableDnsSupport: true,
      EnableDnsHostnames: true,
    },
  })
  if (needsInternet(model)) gateway(context)
  for (const group of model.subnetGroups.values()) {
    subnets(context, group)
    routeTables(context, group)
  }
  natGateways(context)
  endpoints(context)
  flowLogs(context)
}

function needsInternet(model: Model): boolean {
  return [...model.subnetGroups.values()].some(({ spec }) => spec.value.internet === 'direct')
}

function gateway({ model, stack }: Context): void {
  const handles = networkHandles(model)
  const origin = model.spec.at('network').at('subnets')
  stack.add(handles.internetGateway, { origin, purpose: 'The way to the internet', properties: {} })
  stack.add(handles.attachment, {
    origin,
    purpose: 'Joins the internet gateway to the network',
    properties: { VpcId: handles.vpc.ref, InternetGatewayId: handles.internetGateway.ref },
  })
}

function subnets({ model, stack }: Context, group: Entity<SubnetGroup>): void {
  const handles = networkHandles(model)
  const cidr = group.spec.at('cidr')
  const internet = group.spec.at('internet')
  for (let index = 0; index < zones(model); index++) {
    const where = `${group.id}, zone ${index + 1}`
    const subnet = handles.subnet(group.id, index)
    const table = handles.routeTable(group.id, internet.value === 'nat' ? index : undefined)
    stack.add(subnet, {
      origin: group.spec,
      purpose: `Subnet (${where})`,
      nameTag: sub`${model.stackName} ${where}`,
      properties: {
        VpcId: handles.vpc.ref,
        AvailabilityZone: traced(zone(index), model.spec.at('network').at('zones')),
        CidrBlock: traced(formatBlock(slice(block(cidr.value), index, slicesOfGroup)), cidr),
        MapPublicIpOnLaunch: traced(internet.value === 'direct', internet),
      },
    })
    stack.add(handles.association(group.id, index), {
      origin: group.spec,
      purpose: `Gives the subnet its routes (${where})`,
      properties: { SubnetId: subnet.ref, RouteTableId: table.ref },
    })
  }
}

function routeTables({ model, stack }: Context, group: Entity<SubnetGroup>): void {
  const handles = networkHandles(model)
  const internet = group.spec.at('internet')
  const direct = internet.value === 'direct'
  for (const index of routeTableZones(model, group)) {
    const where = index === undefined ? group.id : `${group.id}, zone ${index + 1}`
    const table = handles.routeTable(group.id, index)
    stack.add(table, {
      origin: group.spec,
      purpose: `Route table (${where})`,
      nameTag: sub`${model.stackName} ${where}`,
      properties: { VpcId: handles.vpc.ref },
    })
    const nat = index === undefined ? undefined : natOfZone(model, index)
    if (!direct && nat === undefined) continue
    stack.add(handles.defaultRoute(group.id, index), {
      origin: group.spec,
      purpose: `Route to the internet (${where})`,
      // Without the attachment the gateway cannot be routed through.
      dependsOn: direct ? [handles.attachment] : [],
      properties: {
        RouteTableId: table.ref,
        DestinationCidrBlock: '0.0.0.0/0',
        GatewayId: direct ? traced(handles.internetGateway.ref, internet) : undefined,
        NatGatewayId: nat === undefined ? undefined : traced(handles.natGateway(nat).ref, internet),
      },
    })
  }
}

/** The zone whose NAT gateway serves zone `index`; undefined where there is none. */
function natOfZone(model: Model, index: number): number | undefined {
  const kind = model.spec.at('network').at('nat').value
  return kind === 'none' ? undefined : kind === 'perZone' ? index : 0
}

function natGateways({ model, stack }: Context): void {
  const spec = model.spec.at('network')
  const handles = networkHandles(model)
  const kind = spec.at('nat')
  const group = natGroup(model)
  const wanted = [...model.subnetGroups.values()].some(({ spec }) => spec.value.internet === 'nat')
  if (!wanted || kind.value === 'none' || !group) return
  for (let index = 0; index < (kind.value === 'perZone' ? zones(model) : 1); index++) {
    const address = handles.natAddress(index)
    stack.add(address, {
      origin: kind,
      owner: spec,
      purpose: `Address of the NAT gateway in zone ${index + 1}`,
      dependsOn: [handles.attachment],
      // The address is only the gateway's own: nobody is told of it.
      deletionPolicy: 'Delete',
      properties: { Domain: 'vpc' },
    })
    stack.add(handles.natGateway(index), {
      origin: kind,
      owner: spec,
      purpose: `NAT gateway in zone ${index + 1}`,
      dependsOn: [handles.attachment],
      properties: {
        AllocationId: address.attribute('AllocationId'),
        SubnetId: traced(handles.subnet(group.id, index).ref, kind),
      },
    })
  }
}
