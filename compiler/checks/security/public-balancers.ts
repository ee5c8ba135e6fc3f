import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'

export const balancerPublic = define({
  code: 'GP3120',
  severity: 'error',
  acknowledge: true,
  message: text`this load balancer has addresses on the internet`,
  help: text`say \`scheme: internal\`; or acknowledge it on the balancer, if it is the system's public face`,
})

/**
 * A load balancer has public addresses only where somebody has said that it should. Source: Elastic Load Balancing user
 * guide, "Load balancer scheme".
 */
export const publicBalancers: Check = (model, report) => {
  for (const { spec } of model.loadBalancers.values()) {
    if (spec.value.scheme === 'internet-facing') report(balancerPublic, spec.at('scheme').location, {})
  }
}
