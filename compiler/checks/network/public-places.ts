import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Model } from '../../model/model.ts'
import type { Check } from '../check.ts'
import { singleMachines } from '../machines.ts'

export const notPublic = define({
  code: 'GP2316',
  severity: 'error',
  message: text`${'what'} must stand in a public subnet, and ${'group'} has \`internet: ${'internet'}\``,
  help: text`name a group with \`internet: direct\`${'otherwise'}`,
})

/**
 * What the internet reaches directly stands in subnets with a route to the internet gateway. Sources: Amazon VPC user
 * guide, "Enable internet access for a VPC using an internet gateway"; Elastic Load Balancing user guide, "Create an
 * Application Load Balancer".
 */
export const publicPlaces: Check = (model, report) => {
  const judge = (what: string, name: Cursor<string>, otherwise: string) => {
    const internet = internetOf(model, name.value)
    if (internet === 'direct') return
    report(notPublic, name.location, { what, group: `\`${name.value}\``, internet, otherwise })
  }
  for (const [tier, subnet] of singleMachines(model)) {
    const { value } = tier.spec
    if (value.kind === 'bastion') judge('a bastion', subnet.at('group'), '')
    else if (value.kind === 'instance' && value.elasticIp)
      judge('a machine with an elastic IP', subnet.at('group'), ', or remove `elasticIp`')
  }
  for (const { spec } of model.loadBalancers.values()) {
    if (spec.value.scheme === 'internet-facing')
      judge('an internet-facing load balancer', spec.at('subnets'), ', or say `scheme: internal`')
  }
}

function internetOf(model: Model, group: string): string {
  return model.resolve(model.subnetGroups, group).spec.value.internet ?? 'none'
}
