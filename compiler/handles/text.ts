import { Fn, Pseudo, Ref, Sub, type SubPart, traced } from '../graph/values.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Entity, Model } from '../model/model.ts'
import { type Reference, reference } from '../model/references.ts'
import { textParts } from '../model/text.ts'
import { keyPairHandle, roleHandles } from './access.ts'
import { distributionHandles } from './cdn.ts'
import { loadBalancerHandles } from './load-balancers.ts'
import { alarmHandle, functionHandles, topicHandles } from './messaging.ts'
import { networkHandles } from './network.ts'
import { bucketHandles } from './storage.ts'
import { tierHandles } from './tiers.ts'

/** A text of the specification as a property's value: its `${…}` become references of the template. */
export function textValue(model: Model, text: Cursor<string>) {
  return traced(resolveText(model, text.value), text)
}

/** A physical name, with what an environment adds to it. */
export function physicalName(model: Model, name: Cursor<string> | undefined) {
  return name && traced(resolveText(model, name.value + model.nameSuffix(name)), name)
}

/** The same for a text that has no place of its own. */
export function resolveText(model: Model, text: string): string | SubPart | Sub {
  const parts: SubPart[] = []
  for (const part of textParts(text)) {
    const value = 'literal' in part ? part.literal : resolvePath(model, part.path)
    const before = parts.at(-1)
    if (typeof value === 'string' && typeof before === 'string') parts[parts.length - 1] = before + value
    else if (value !== '') parts.push(value)
  }
  if (parts.length === 0) return ''
  return parts.length === 1 ? parts[0]! : new Sub(parts)
}

/** What `path` stands for. The checks have made sure that it names something. */
export function resolvePath(model: Model, path: string): SubPart {
  const found = reference(model, path)
  if ('problem' in found) throw new Error(`unresolved reference ${path}: ${found.problem}`)
  return valueOfReference(model, found)
}

function valueOfReference(model: Model, found: Reference): SubPart {
  switch (found.kind) {
    case 'text':
      return found.value
    case 'pseudo':
      return new Pseudo(found.name)
    case 'parameter':
      return new Ref(found.name)
    case 'network':
      return found.attribute === 'vpc'
        ? networkHandles(model).vpc.ref
        : model.spec.at('network').at('cidr').value
    case 'thing':
      return things[found.section](found.entity)[found.attribute]!()
  }
}

type Attributes = Readonly<Record<string, () => SubPart>>

const things: Record<
  Extract<Reference, { kind: 'thing' }>['section'],
  (entity: Entity<unknown>) => Attributes
> = {
  loadBalancers: ({ id }) => {
    const { loadBalancer, securityGroup } = loadBalancerHandles(id)
    return {
      dnsName: () => loadBalancer.attribute('DNSName'),
      arn: () => loadBalancer.ref,
      fullName: () => loadBalancer.attribute('LoadBalancerFullName'),
      hostedZoneId: () => loadBalancer.attribute('CanonicalHostedZoneID'),
      securityGroup: () => securityGroup.attribute('GroupId'),
    }
  },
  tiers: ({ id, spec }) => {
    const { securityGroup, group, instance, address } = tierHandles(id)
    const elastic = (spec.value as { elasticIp?: boolean }).elasticIp
    return {
      securityGroup: () => securityGroup.attribute('GroupId'),
      group: () => group.ref,
      instance: () => instance.ref,
      publicIp: () => (elastic ? address.attribute('PublicIp') : instance.attribute('PublicIp')),
      privateIp: () => instance.attribute('PrivateIp'),
    }
  },
  topics: ({ id }) => {
    const { topic } = topicHandles(id)
    return { arn: () => topic.ref, name: () => topic.attribute('TopicName') }
  },
  functions: ({ id }) => {
    const handles = functionHandles(id)
    return { arn: () => handles.function.attribute('Arn'), name: () => handles.function.ref }
  },
  storage: ({ id }) => {
    const { bucket } = bucketHandles(id)
    return {
      name: () => bucket.ref,
      arn: () => bucket.attribute('Arn'),
      domainName: () => bucket.attribute('RegionalDomainName'),
    }
  },
  cdn: ({ id }) => {
    const { distribution } = distributionHandles(id)
    return { id: () => distribution.ref, domainName: () => distribution.attribute('DomainName') }
  },
  'access.roles': ({ id }) => {
    const { role } = roleHandles(id)
    return { arn: () => role.attribute('Arn'), name: () => role.ref }
  },
  'access.keyPairs': ({ id }) => ({ name: () => keyPairHandle(id).ref }),
  alarms: ({ id }) => ({ arn: () => alarmHandle(id).attribute('Arn'), name: () => alarmHandle(id).ref }),
}

/** A value that is an intrinsic function of its own, for free text in shell scripts: it cannot break anything there. */
export function base64(value: unknown): Fn {
  return new Fn('Fn::Base64', value)
}
