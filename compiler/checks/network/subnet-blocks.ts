import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { block, contains, network, overlaps } from '../../model/cidr.ts'
import type { SubnetGroup } from '../../model/generated/architecture.ts'
import type { Entity } from '../../model/model.ts'
import type { Check } from '../check.ts'

export const outsideNetwork = define({
  code: 'GP2304',
  severity: 'error',
  message: text`the subnet group's block ${'block'} lies outside the network's, ${'network'}`,
  help: text`give it a part of ${'network'}, or the network a larger block`,
})

export const overlapping = define({
  code: 'GP2305',
  severity: 'error',
  message: text`the blocks of the subnet groups ${'one'} and ${'other'} overlap: ${'blocks'}`,
  help: text`give each a part of the network of its own`,
})

/**
 * Subnets lie in their network's block and share no address. Source: Amazon VPC user guide, "Subnet CIDR blocks".
 */
export const subnetBlocks: Check = (model, report) => {
  const cidr = model.spec.at('network').optional('cidr')
  if (!cidr) return
  const whole = network(block(cidr.value))
  const before: Entity<SubnetGroup>[] = []
  for (const group of model.subnetGroups.values()) {
    const own = group.spec.at('cidr')
    const params = { block: `\`${own.value}\``, network: `\`${cidr.value}\`` }
    if (!contains(whole, network(block(own.value))))
      report(outsideNetwork, own.location, params, [
        { message: "the network's block", location: cidr.location },
      ])
    const other = before.find(({ spec }) => overlaps(block(spec.value.cidr), block(own.value)))
    if (other) {
      const blocks = `\`${other.spec.value.cidr}\` and \`${own.value}\``
      const related = [{ message: `\`${other.key}\` is here`, location: other.spec.at('cidr').location }]
      report(
        overlapping,
        own.location,
        { one: `\`${other.key}\``, other: `\`${group.key}\``, blocks },
        related,
      )
    }
    before.push(group)
  }
}
