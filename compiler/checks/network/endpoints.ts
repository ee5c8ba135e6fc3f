import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import { endpointGroup, gatewayEndpoints, privateGroups, publicGroups } from '../../model/network.ts'
import type { Check } from '../check.ts'
import { either } from '../places.ts'

export const endpointsAmbiguous = define({
  code: 'GP2314',
  severity: 'error',
  message: text`it is not said in which of the groups ${'groups'} the endpoints stand`,
  help: text`add \`endpointSubnets: ${'first'}\` to the network`,
})

export const gatewayUseless = define({
  code: 'GP2315',
  severity: 'error',
  message: text`a gateway endpoint for ${'service'} serves private subnets, and there are none`,
  help: text`remove it, or add a group without \`internet: direct\``,
})

/**
 * An interface endpoint stands in a subnet group that is known, and a gateway endpoint has route tables to stand in.
 * Source: AWS PrivateLink guide, "Access an AWS service using an interface VPC endpoint" and "Gateway endpoints".
 */
export const endpoints: Check = (model, report) => {
  const network = model.spec.at('network')
  const list = network.at('endpoints')
  const inside = privateGroups(model)
  const isGateway = ({ value }: Cursor) => gatewayEndpoints.includes(String(value))
  if (list.items().some(service => !isGateway(service as Cursor)) && !endpointGroup(model)) {
    const groups = (inside.length > 0 ? inside : publicGroups(model)).map(({ key }) => key)
    report(endpointsAmbiguous, list.keyLocation, { groups: either(groups), first: groups[0]! })
  }
  if (inside.length > 0) return
  for (const service of list.items()) {
    if (isGateway(service as Cursor))
      report(gatewayUseless, service.location, { service: `\`${service.value}\`` })
  }
}
