import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'
import { singleMachines } from '../machines.ts'

export const noSuchZone = define({
  code: 'GP2308',
  severity: 'error',
  message: text`there is no zone ${'zone'}: the network has ${'zones'}`,
  help: text`use a zone from 1 to ${'zones'}, or give the network more \`zones\``,
})

export const oneZone = define({
  code: 'GP2309',
  severity: 'error',
  message: text`a load balancer needs subnets in at least two zones, and the network has one`,
  help: text`say \`zones: 2\` or more under \`network\``,
})

/**
 * A machine stands in a zone of its network, and an application load balancer in at least two. Source: Elastic Load
 * Balancing user guide, "Application Load Balancers", "Subnets for your load balancer".
 */
export const zonesExist: Check = (model, report) => {
  const declared = model.spec.at('network').at('zones')
  const zones = declared.value ?? 0
  const related = [{ message: "the network's zones", location: declared.location }]
  for (const [, subnet] of singleMachines(model)) {
    const zone = subnet.value.zone ?? 1
    if (zone > zones) report(noSuchZone, (subnet.at('zone') as Cursor).location, { zone, zones }, related)
  }
  if (zones !== 1) return
  for (const { spec } of model.loadBalancers.values())
    report(oneZone, spec.at('subnets').location, {}, related)
}
