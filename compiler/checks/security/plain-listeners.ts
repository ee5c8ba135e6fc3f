import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'

export const listenerPlain = define({
  code: 'GP3121',
  severity: 'warning',
  acknowledge: true,
  message: text`what crosses the internet to this listener is not encrypted`,
  help: text`say \`protocol: https\` and give it a \`certificate\``,
})

/**
 * A listener of an internet-facing load balancer speaks HTTPS. Source: AWS Security Hub user guide, control ELB.1;
 * AWS Well-Architected Framework, SEC09-BP02 "Enforce encryption in transit".
 */
export const plainListeners: Check = (model, report) => {
  for (const { spec, loadBalancer } of model.listeners.values()) {
    const isPublic = loadBalancer.spec.value.scheme === 'internet-facing'
    if (isPublic && spec.value.protocol === 'http') report(listenerPlain, spec.at('protocol').location, {})
  }
}
