import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import { protectedGroup } from '../../model/protection.ts'
import type { Check } from '../check.ts'
import { lacking } from '../places.ts'

export const targetWithoutService = define({
  code: 'GP2213',
  severity: 'error',
  message: text`target groups need a \`service\`: its port and its health check`,
  help: text`add \`service: { port: 8000, healthCheck: /health }\` to the tier`,
})

export const nothingToProtect = define({
  code: 'GP2214',
  severity: 'error',
  message: text`there is nothing to protect: ${'problem'}`,
  help: text`${'advice'}`,
})

/**
 * A tier behind a listener says on which port it serves, and a protected tier has one target group to shed from.
 * Source: Elastic Load Balancing user guide, "Create a target group for your Application Load Balancer".
 */
export const targetGroups: Check = (model, report) => {
  for (const tier of model.autoscaled()) {
    const groups = [...model.targetGroups.values()].filter(group => group.tier.key === tier.key)
    if (groups.length > 0 && !tier.spec.value.service) {
      report(targetWithoutService, lacking(tier.spec.at('targetGroups') as Cursor), {})
      continue
    }
    const protect = tier.spec.optional('protect')
    if (!protect || protectedGroup(model, tier)) continue
    const [problem, advice] =
      groups.length === 0
        ? ['the tier has no target group', 'put the tier behind a listener: add `targetGroups`']
        : ['each of several target groups has `paths` or `hosts`', 'let one group take what no other does']
    report(nothingToProtect, protect.keyLocation, { problem, advice })
  }
}
