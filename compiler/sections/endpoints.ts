import { region, sub, traced } from '../graph/values.ts'
import { networkHandles, routeTableZones, zones } from '../handles/network.ts'
import { endpointGroup, gatewayEndpoints, privateGroups } from '../model/network.ts'
import { closedEgress } from '../resources/ec2/closed-egress.ts'
import type { Context } from './section.ts'

/** VPC endpoints: gateways for S3 and DynamoDB, interfaces with private DNS for the others. */
export function endpoints({ model, stack }: Context): void {
  const spec = model.spec.at('network')
  const list = spec.at('endpoints')
  const handles = networkHandles(model)
  const everyZone = Array.from({ length: zones(model) }, (_, index) => index)
  const tables = privateGroups(model).flatMap(group =>
    routeTableZones(model, group).map(zone => handles.routeTable(group.id, zone).ref),
  )
  const group = endpointGroup(model)

  for (const service of list.items()) {
    const name = service.value
    const common = {
      VpcId: handles.vpc.ref,
      ServiceName: traced(sub`com.amazonaws.${region}.${name}`, service),
    }
    if (gatewayEndpoints.includes(name)) {
      stack.add(handles.endpoint(name), {
        origin: service,
        owner: spec,
        purpose: `Way to ${name} inside AWS`,
        properties: { ...common, VpcEndpointType: 'Gateway', RouteTableIds: tables },
      })
    } else if (group) {
      stack.add(handles.endpoint(name), {
        origin: service,
        owner: spec,
        purpose: `Way to ${name} inside AWS`,
        properties: {
          ...common,
          VpcEndpointType: 'Interface',
          PrivateDnsEnabled: true,
          SubnetIds: everyZone.map(zone => handles.subnet(group.id, zone).ref),
          SecurityGroupIds: [handles.endpointSecurityGroup.attribute('GroupId')],
        },
      })
    }
  }
  if (!list.items().some(service => !gatewayEndpoints.includes(service.value))) return
  stack.add(handles.endpointSecurityGroup, {
    origin: list,
    owner: spec,
    purpose: 'Lets the network reach the endpoints',
    properties: {
      GroupDescription: 'HTTPS from the network to the VPC endpoints',
      VpcId: handles.vpc.ref,
      SecurityGroupIngress: [
        {
          Description: 'HTTPS from the network',
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          CidrIp: traced(handles.vpc.attribute('CidrBlock'), spec.at('cidr')),
        },
      ],
      // Endpoints only answer; an explicit rule keeps EC2 from adding its own for everything.
      SecurityGroupEgress: closedEgress,
    },
  })
}
