import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'

export const balancerUnreachable = define({
  code: 'GP2707',
  severity: 'error',
  message: text`CloudFront reaches load balancers over the internet, and ${'balancer'} is internal`,
  help: text`say \`scheme: internet-facing\` there, or name a \`host\` that leads to it`,
})

export const balancerDoesNotListen = define({
  code: 'GP2708',
  severity: 'error',
  message: text`the origin speaks ${'protocol'} on port ${'port'}, and ${'balancer'} has no such listener`,
  help: text`add a listener \`{ port: ${'port'}, protocol: ${'protocol'}, … }\`, or give the origin the \`protocol\` that there is`,
})

/**
 * A balancer behind a distribution is on the internet, and listens where CloudFront calls it. Source: Amazon CloudFront
 * developer guide, "Use various origins with CloudFront distributions".
 */
export const balancerOrigins: Check = (model, report) => {
  for (const { spec } of model.distributions.values()) {
    for (const [, origin] of spec.at('origins').entries()) {
      const balancer = origin.optional('loadBalancer')
      if (!balancer) continue
      const target = model.resolve(model.loadBalancers, balancer.value)
      const named = { balancer: `\`${balancer.value}\`` }
      if (target.spec.value.scheme !== 'internet-facing') {
        const related = [{ message: 'the load balancer', location: target.spec.keyLocation }]
        report(balancerUnreachable, balancer.location, named, related)
        continue
      }
      const protocol = origin.value.protocol ?? 'https'
      const port = protocol === 'https' ? 443 : 80
      const listens = Object.values(target.spec.value.listeners).some(
        listener => listener.port === port && listener.protocol === protocol,
      )
      if (!listens) report(balancerDoesNotListen, balancer.location, { ...named, protocol, port })
    }
  }
}
