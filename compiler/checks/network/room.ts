import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { block, capacity } from '../../model/cidr.ts'
import type { SubnetGroup } from '../../model/generated/architecture.ts'
import type { Entity, Model } from '../../model/model.ts'
import { slicesOfGroup } from '../../model/network.ts'
import type { Check } from '../check.ts'

export const tooFewAddresses = define({
  code: 'GP2306',
  severity: 'error',
  message: text`the subnets of ${'group'} have ${'room'} addresses for machines, and tiers may start ${'wanted'} there`,
  help: text`give the group a larger block, or the tiers a smaller \`max\`; AWS keeps ${'reserved'} addresses of each subnet`,
})

export const balancerSubnetTooSmall = define({
  code: 'GP2307',
  severity: 'error',
  message: text`a load balancer needs subnets of /27 or larger, and those of ${'group'} are /${'prefix'}`,
  help: text`give the group a block of /25 or larger: it is cut into four subnets`,
})

/** Source: Amazon VPC user guide, "Subnet CIDR blocks". */
const reserved = 5

/**
 * A subnet group has an address for every machine that its tiers may start, and room for a load balancer to grow.
 * Sources: Amazon VPC user guide, "Subnet CIDR blocks"; Elastic Load Balancing user guide, "Application Load
 * Balancers", "Subnets for your load balancer".
 */
export const room: Check = (model, report) => {
  const zones = model.spec.at('network').value?.zones ?? 0
  for (const group of model.subnetGroups.values()) {
    const addresses = capacity(block(group.spec.value.cidr)) / slicesOfGroup
    if (addresses < 16) continue
    const available = zones * (addresses - reserved)
    const wanted = machines(model, group)
    if (wanted <= available) continue
    const params = { group: `\`${group.key}\``, room: available, wanted, reserved }
    report(tooFewAddresses, group.spec.at('cidr').location, params)
  }
  for (const { spec } of model.loadBalancers.values()) {
    const group = model.resolve(model.subnetGroups, spec.value.subnets)
    const prefix = block(group.spec.value.cidr).prefix + Math.log2(slicesOfGroup)
    // A group that is no block of subnets at all has a message of its own.
    if (prefix !== 28) continue
    const related = [{ message: 'the block of the group', location: group.spec.at('cidr').location }]
    const params = { group: `\`${group.key}\``, prefix }
    report(balancerSubnetTooSmall, spec.at('subnets').location, params, related)
  }
}

/** How many machines may run in a group at once. */
function machines(model: Model, { key }: Entity<SubnetGroup>): number {
  let count = 0
  for (const { spec } of model.tiers.values()) {
    const tier = spec.value
    if (tier.kind === 'autoscaled') count += tier.subnets === key ? tier.capacity.max : 0
    else count += tier.subnet.group === key ? 1 : 0
  }
  return count
}
