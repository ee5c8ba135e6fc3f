import { traced } from '../graph/values.ts'
import { loadBalancerHandles } from '../handles/load-balancers.ts'
import { networkHandles, zones } from '../handles/network.ts'
import { peerIdentity, source as sourceOf } from '../handles/peers.ts'
import { physicalName, textValue } from '../handles/text.ts'
import { tierHandles } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import { seconds } from '../model/duration.ts'
import type { LoadBalancer } from '../model/generated/architecture.ts'
import type { Entity, ListenerEntity, TargetGroupEntity } from '../model/model.ts'
import { closedEgress } from '../resources/ec2/closed-egress.ts'
import type { Context, Section } from './section.ts'

/** Application load balancers, their security groups and listeners. */
export const loadBalancers: Section = context => {
  for (const loadBalancer of context.model.loadBalancers.values()) {
    declareBalancer(context, loadBalancer)
    for (const listener of context.model.listeners.values()) {
      if (listener.loadBalancer.key === loadBalancer.key) declareListener(context, listener)
    }
    egressRules(context, loadBalancer)
  }
}

function declareBalancer({ model, stack }: Context, { id, spec }: Entity<LoadBalancer>): void {
  const handles = loadBalancerHandles(id)
  const network = networkHandles(model)
  const subnets = spec.at('subnets')
  const group = model.resolve(model.subnetGroups, subnets.value)
  stack.add(handles.securityGroup, {
    origin: spec,
    purpose: `What may reach the load balancer ${id}`,
    properties: {
      GroupDescription: `Load balancer ${id}`,
      VpcId: network.vpc.ref,
      // Rules are resources of their own; without this one EC2 would add its own rule for everything.
      SecurityGroupEgress: closedEgress,
    },
  })
  stack.add(handles.loadBalancer, {
    origin: spec,
    purpose: `Load balancer ${id}`,
    dependsOn: group.spec.value.internet === 'direct' ? [network.attachment] : [],
    properties: {
      Name: physicalName(model, spec.optional('name')),
      Type: 'application',
      Scheme: spec.at('scheme'),
      Subnets: Array.from({ length: zones(model) }, (_, zone) =>
        traced(network.subnet(group.id, zone).ref, subnets),
      ),
      SecurityGroups: [handles.securityGroup.attribute('GroupId')],
      LoadBalancerAttributes: [
        {
          Key: 'idle_timeout.timeout_seconds',
          Value: traced(
            String(seconds(spec.at('idleTimeout').value ?? '60s')),
            spec.at('idleTimeout') as Cursor,
          ),
        },
        { Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' },
      ],
    },
  })
}

function declareListener({ model, stack }: Context, listener: ListenerEntity): void {
  const { spec, loadBalancer } = listener
  const handles = loadBalancerHandles(loadBalancer.id)
  const certificate = spec.optional('certificate')
  const groups = [...model.targetGroups.values()].filter(
    group => group.spec.value.listener === `${loadBalancer.key}.${listener.key}`,
  )
  const fallback = groups.find(group => !group.spec.value.paths && !group.spec.value.hosts)
  stack.add(handles.listener(listener.id), {
    origin: spec,
    owner: loadBalancer.spec,
    purpose: `Port ${spec.value.port} of the load balancer ${loadBalancer.id}`,
    properties: {
      LoadBalancerArn: handles.loadBalancer.ref,
      Port: spec.at('port'),
      Protocol: traced(spec.value.protocol.toUpperCase(), spec.at('protocol')),
      // The newest policy that CloudFormation's own documentation recommends: TLS 1.3, with 1.2 for older clients.
      SslPolicy:
        spec.value.protocol === 'https'
          ? traced('ELBSecurityPolicy-TLS13-1-2-2021-06', spec.at('protocol'))
          : undefined,
      Certificates: certificate && [{ CertificateArn: textValue(model, certificate) }],
      DefaultActions: [fallback ? forwardAction(fallback) : notFound],
    },
  })
  for (const source of spec.at('from').items()) {
    const from = peerIdentity(model, source)
    stack.add(handles.ingress(listener.id, from), {
      origin: source,
      owner: loadBalancer.spec,
      purpose: `Lets ${from} reach port ${spec.value.port} of the load balancer ${loadBalancer.id}`,
      properties: {
        GroupId: handles.securityGroup.attribute('GroupId'),
        Description: `Listener ${listener.id} from ${from}`,
        IpProtocol: 'tcp',
        FromPort: spec.at('port'),
        ToPort: spec.at('port'),
        ...sourceOf(model, source),
      },
    })
  }
}

/** What a listener answers to requests that no target group takes. */
const notFound = {
  Type: 'fixed-response',
  FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'Not found' },
}

/**
 * Forwards to a target group. Where the tier is protected, the group that answers for the overloaded tier stands beside
 * it with weight 0: the gate moves the weights.
 */
export function forwardAction({ id, tier, spec }: TargetGroupEntity) {
  const handles = tierHandles(tier.id)
  const listener = spec.at('listener')
  const service = traced(handles.targetGroup(id).ref, listener)
  const protect = tier.spec.optional('protect')
  const type = traced('forward', listener)
  if (!protect) return { Type: type, TargetGroupArn: service }
  return {
    Type: type,
    ForwardConfig: {
      TargetGroups: [
        { TargetGroupArn: service, Weight: 100 },
        traced({ TargetGroupArn: handles.shedTargetGroup.ref, Weight: 0 }, protect),
      ],
    },
  }
}

/** The balancer may reach the tiers behind it, on their ports, and nothing else. */
function egressRules({ model, stack }: Context, { key, id, spec }: Entity<LoadBalancer>): void {
  const handles = loadBalancerHandles(id)
  for (const tier of model.autoscaled()) {
    const group = [...model.targetGroups.values()].find(
      group => group.tier.key === tier.key && group.spec.value.listener.startsWith(`${key}.`),
    )
    const service = tier.spec.optional('service')
    if (!group || !service) continue
    const port = service.at('port')
    stack.add(handles.egress(tier.id, port.value), {
      origin: group.spec,
      owner: spec,
      purpose: `Lets the load balancer ${id} reach ${tier.id}`,
      properties: {
        GroupId: handles.securityGroup.attribute('GroupId'),
        Description: `Requests and health checks to ${tier.id}`,
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        DestinationSecurityGroupId: tierHandles(tier.id).securityGroup.attribute('GroupId'),
      },
    })
  }
}
