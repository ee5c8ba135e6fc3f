import { encode } from '../graph/logical-id.ts'
import type { SubnetGroup } from '../model/generated/architecture.ts'
import type { Entity, Model } from '../model/model.ts'
import { eip } from '../resources/ec2/eip.ts'
import { flowLog } from '../resources/ec2/flow-log.ts'
import { internetGateway } from '../resources/ec2/internet-gateway.ts'
import { natGateway } from '../resources/ec2/nat-gateway.ts'
import { route } from '../resources/ec2/route.ts'
import { routeTable } from '../resources/ec2/route-table.ts'
import { securityGroup } from '../resources/ec2/security-group.ts'
import { subnet } from '../resources/ec2/subnet.ts'
import { subnetRouteTableAssociation } from '../resources/ec2/subnet-route-table-association.ts'
import { vpc } from '../resources/ec2/vpc.ts'
import { vpcEndpoint } from '../resources/ec2/vpc-endpoint.ts'
import { vpcGatewayAttachment } from '../resources/ec2/vpc-gateway-attachment.ts'
import { role } from '../resources/iam/role.ts'
import { logGroup } from '../resources/logs/log-group.ts'

/** The network's resources by their logical ids. Zones count from 0. */
export function networkHandles(model: Model) {
  const id = encode(model.spec.at('network').value?.id ?? 'network')
  const zoned = (groupId: string, zone: number) => `${encode(groupId)}Subnets${zone + 1}`
  const table = (groupId: string, zone?: number) =>
    `${encode(groupId)}Subnets${zone === undefined ? '' : zone + 1}`
  return {
    vpc: vpc.handle(`${id}Vpc`),
    internetGateway: internetGateway.handle(`${id}InternetGateway`),
    attachment: vpcGatewayAttachment.handle(`${id}InternetGatewayAttachment`),
    subnet: (groupId: string, zone: number) => subnet.handle(zoned(groupId, zone)),
    /** A group that a NAT gateway serves has a table in each zone; any other group has one. */
    routeTable: (groupId: string, zone?: number) => routeTable.handle(`${table(groupId, zone)}RouteTable`),
    association: (groupId: string, zone: number) =>
      subnetRouteTableAssociation.handle(`${zoned(groupId, zone)}RouteTableAssociation`),
    defaultRoute: (groupId: string, zone?: number) => route.handle(`${table(groupId, zone)}DefaultRoute`),
    natGateway: (zone: number) => natGateway.handle(`${id}NatGateway${zone + 1}`),
    natAddress: (zone: number) => eip.handle(`${id}NatGateway${zone + 1}Address`),
    endpoint: (service: string) => vpcEndpoint.handle(`${id}Endpoint${encode(service)}`),
    endpointSecurityGroup: securityGroup.handle(`${id}EndpointSecurityGroup`),
    flowLog: flowLog.handle(`${id}FlowLog`),
    flowLogGroup: logGroup.handle(`${id}FlowLogGroup`),
    flowLogRole: role.handle(`${id}FlowLogRole`),
  }
}

/** The zones whose subnets of `group` have a route table of their own; `[undefined]` where they share one. */
export function routeTableZones(model: Model, group: Entity<SubnetGroup>): readonly (number | undefined)[] {
  if (group.spec.value.internet !== 'nat') return [undefined]
  return Array.from({ length: zones(model) }, (_, zone) => zone)
}

/** In how many zones the network has subnets. */
export function zones(model: Model): number {
  return model.spec.at('network').value?.zones ?? 0
}
