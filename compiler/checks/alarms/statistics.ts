import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { type MetricFacts, metricFacts } from '../../model/metrics.ts'
import type { Check } from '../check.ts'

export const statisticMeaningless = define({
  code: 'GP2507',
  severity: 'warning',
  acknowledge: true,
  message: text`${'statistic'} of ${'metric'} ${'why'}`,
  help: text`use \`statistic: ${'better'}\``,
})

/**
 * A statistic means something for its metric: what is counted is summed, what is measured is not. Source: Elastic Load
 * Balancing user guide, "CloudWatch metrics for your Application Load Balancer", "Statistics"; Amazon EC2 user guide,
 * "CloudWatch metrics that are available for your instances".
 */
export const statistics: Check = (model, report) => {
  for (const { spec } of model.alarms.values()) {
    const metric = spec.at('metric')
    const facts = metricFacts(metric.value, '')
    const statistic = metric.optional('statistic')
    if (!facts || !statistic) continue
    const why = objection(facts, statistic.value)
    if (why === undefined) continue
    const better = facts.statistic.toLowerCase()
    const params = { statistic: `\`${statistic.value}\``, metric: `\`${metric.value.name}\``, why, better }
    report(statisticMeaningless, statistic.location, params)
  }
}

function objection(
  { namespace, statistic: usual, metricName, unit }: MetricFacts,
  statistic: string,
): string | undefined {
  if (statistic === 'sampleCount') return 'counts the data points, not what they say'
  // The balancer reports each request as a 1; a function's errors have an average, which is their rate.
  if (usual === 'Sum' && namespace === 'AWS/ApplicationELB' && statistic !== 'sum')
    return 'is always 1 or close to it: every request is a data point of its own'
  if (statistic !== 'sum' || usual === 'Sum') return undefined
  // Bytes of a machine in a period, and failed checks, add up.
  if (unit === 'Bytes' || metricName === 'StatusCheckFailed') return undefined
  return 'grows with the number of data points, and says nothing'
}
