import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { natGroup, publicGroups } from '../../model/network.ts'
import type { Check } from '../check.ts'
import { either } from '../places.ts'

export const noPublicGroup = define({
  code: 'GP2310',
  severity: 'error',
  message: text`a NAT gateway needs a public subnet, and no subnet group has \`internet: direct\``,
  help: text`add a group with \`internet: direct\`, or say \`internet: none\``,
})

export const natAmbiguous = define({
  code: 'GP2311',
  severity: 'error',
  message: text`it is not said in which of the public groups ${'groups'} the NAT gateways stand`,
  help: text`add \`natSubnets: ${'first'}\` to the network`,
})

export const natGroupNotPublic = define({
  code: 'GP2312',
  severity: 'error',
  message: text`NAT gateways need public subnets, and ${'group'} has \`internet: ${'internet'}\``,
  help: text`${'advice'}`,
})

export const natSwitchedOff = define({
  code: 'GP2313',
  severity: 'warning',
  acknowledge: true,
  message: text`${'group'} wants a NAT gateway, and the network has none: its machines reach nothing outside`,
  help: text`say \`internet: none\`, or \`nat: single\` under \`network\``,
})

/**
 * A NAT gateway stands in a public subnet, and it is said in which. Source: Amazon VPC user guide, "NAT gateway basics".
 */
export const nat: Check = (model, report) => {
  const network = model.spec.at('network')
  const served = [...model.subnetGroups.values()].filter(({ spec }) => spec.value.internet === 'nat')
  const [first] = served
  if (!first) return
  if (network.at('nat').value === 'none') {
    const related = [{ message: 'it is switched off here', location: network.at('nat').location }]
    for (const { key, spec } of served)
      report(natSwitchedOff, spec.at('internet').location, { group: `\`${key}\`` }, related)
    return
  }
  const candidates = publicGroups(model).map(({ key }) => key)
  const group = natGroup(model)
  if (group && group.spec.value.internet !== 'direct') {
    const { internet = 'none' } = group.spec.value
    const advice = candidates.length > 0 ? `name ${either(candidates)}` : 'give a group `internet: direct`'
    report(natGroupNotPublic, network.at('natSubnets').location, {
      group: `\`${group.key}\``,
      internet,
      advice,
    })
  } else if (candidates.length === 0) report(noPublicGroup, first.spec.at('internet').location, {})
  else if (!group)
    report(natAmbiguous, network.keyLocation, { groups: either(candidates), first: candidates[0]! })
}
