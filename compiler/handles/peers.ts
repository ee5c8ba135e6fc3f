import { type Input, Ref, traced } from '../graph/values.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Model } from '../model/model.ts'
import { loadBalancerHandles } from './load-balancers.ts'
import { networkHandles } from './network.ts'
import { tierHandles } from './tiers.ts'

/** One side of a security group's rule; exactly one of the three. */
type Peer = {
  readonly cidr?: Input<string>
  readonly securityGroup?: Input<string>
  readonly prefixList?: Input<string>
}

/** Who a rule's `from` names, as an ingress rule has it. */
export function source(model: Model, name: Cursor<string>) {
  const { cidr, securityGroup, prefixList } = peer(model, name)
  return { CidrIp: cidr, SourceSecurityGroupId: securityGroup, SourcePrefixListId: prefixList }
}

/** Who a rule's `to` names, as an egress rule has it. */
export function destination(model: Model, name: Cursor<string>) {
  const { cidr, securityGroup, prefixList } = peer(model, name)
  return { CidrIp: cidr, DestinationSecurityGroupId: securityGroup, DestinationPrefixListId: prefixList }
}

function peer(model: Model, name: Cursor<string>): Peer {
  const text = name.value
  if (text === 'anywhere') return { cidr: traced('0.0.0.0/0', name) }
  if (text === 'network') return { cidr: traced(networkHandles(model).vpc.attribute('CidrBlock'), name) }
  if (text.startsWith('pl-')) return { prefixList: name }
  if (text.includes('/') && /^\d/.test(text)) return { cidr: name }
  const [section, key] = [text.slice(0, text.indexOf('.')), text.slice(text.indexOf('.') + 1)]
  if (section === 'tiers') {
    const { securityGroup } = tierHandles(model.resolve(model.tiers, key).id)
    return { securityGroup: traced(securityGroup.attribute('GroupId'), name) }
  }
  if (section === 'loadBalancers') {
    const { securityGroup } = loadBalancerHandles(model.resolve(model.loadBalancers, key).id)
    return { securityGroup: traced(securityGroup.attribute('GroupId'), name) }
  }
  return { cidr: parameterOr(model, name) }
}

/** What `name` names, by its identity instead of its key: a rename that keeps `id:` does not change it. */
export function peerIdentity(model: Model, { value }: Cursor<string>): string {
  const parameter = model.parameters.get(value)
  if (parameter) return parameter.id
  const dot = value.indexOf('.')
  const [section, key] = [value.slice(0, dot), value.slice(dot + 1)]
  const found = section === 'tiers' ? model.tiers.get(key) : model.loadBalancers.get(key)
  return found && (section === 'tiers' || section === 'loadBalancers') ? `${section}.${found.id}` : value
}

/** A value that is either a parameter's name or stands for itself. */
export function parameterOr(model: Model, name: Cursor<string>) {
  const parameter = model.parameters.get(name.value)
  return parameter ? traced(new Ref(parameter.id), name) : name
}
