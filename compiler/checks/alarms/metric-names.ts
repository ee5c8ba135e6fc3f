import { define } from '../../diagnostics/diagnostic.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { text } from '../../diagnostics/text.ts'
import { metricFacts, metricNames, metricSource } from '../../model/metrics.ts'
import type { Check } from '../check.ts'
import { either } from '../places.ts'

export const unknownMetric = define({
  code: 'GP2501',
  severity: 'error',
  message: text`a ${'source'} has no metric ${'name'}`,
  help: text`${'advice'}`,
})

/**
 * A metric of a tier, a balancer, a target group or a function is one that there is. Sources: the pages that
 * compiler/model/metrics.ts names.
 */
export const metricNamesKnown: Check = (model, report) => {
  for (const { spec } of model.alarms.values()) {
    const metric = spec.at('metric')
    const source = metricSource(metric.value)
    if (source === undefined || source === 'namespace' || metricFacts(metric.value, '')) continue
    const name = metric.at('name')
    const likely = suggest(name.value, metricNames(source))
    const advice = likely
      ? `did you mean \`${likely}\`?`
      : `it is ${either(metricNames(source))}; for any other give its \`namespace\``
    report(unknownMetric, name.location, { source: words[source], name: `\`${name.value}\``, advice })
  }
}

const words = {
  tier: 'tier',
  loadBalancer: 'load balancer',
  targetGroup: 'target group',
  function: 'function',
} as const
