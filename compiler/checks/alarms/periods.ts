import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { seconds } from '../../model/duration.ts'
import type { Metric } from '../../model/generated/architecture.ts'
import { agentMetrics, fromAgent, metricFacts } from '../../model/metrics.ts'
import type { Check } from '../check.ts'

export const periodInvalid = define({
  code: 'GP2502',
  severity: 'error',
  message: text`an alarm's period is 10, 20 or 30 seconds or a multiple of 60, not ${'period'}`,
  help: text`write \`${'count'} x ${'nearest'}s\``,
})

export const periodTooShort = define({
  code: 'GP2503',
  severity: 'error',
  message: text`there is no data every ${'period'}: ${'whose'} has some every ${'shortest'} s`,
  help: text`${'advice'}`,
})

export const evaluationTooLong = define({
  code: 'GP2504',
  severity: 'error',
  message: text`an alarm looks back ${'most'} at most, and this one would look back ${'total'} s`,
  help: text`take fewer periods${'advice'}`,
})

/** The agent measures every 30 seconds. */
const agentPeriod = 30

/**
 * An alarm's period is one that CloudWatch takes and in which the metric has data, and its periods together are at most a
 * day, or a week where they are an hour or more. Sources: Amazon CloudWatch API reference, "PutMetricAlarm"; Amazon EC2 user
 * guide, "CloudWatch metrics that are available for your instances".
 */
export const periods: Check = (model, report) => {
  for (const { spec } of model.alarms.values()) {
    const location = spec.at('for').location
    const [count, written] = spec.value.for.split(' x ') as [string, string]
    const period = seconds(written)
    if (![10, 20, 30].includes(period) && period % 60 !== 0) {
      const nearest = period < 45 ? 30 : Math.round(period / 60) * 60
      report(periodInvalid, location, { period, count, nearest })
      continue
    }
    const metric = spec.at('metric').value
    const shortest = shortestPeriod(metric)
    if (shortest !== undefined && period < shortest) {
      const whose = fromAgent(metric) ? "the CloudWatch agent's metric" : `\`${metric.name}\``
      report(periodTooShort, location, {
        period: written,
        whose,
        shortest,
        advice: advise(metric, shortest, count),
      })
      continue
    }
    const total = Number(count) * period
    const [limit, most] = period >= 3600 ? [604_800, 'seven days'] : [86_400, 'one day']
    if (total <= limit) continue
    const advice = period < 3600 ? ', or longer ones: with an hour or more it is seven days' : ''
    report(evaluationTooLong, location, { most, total, advice })
  }
}

/** In what time the metric has data; undefined where that is not known. */
function shortestPeriod(metric: Metric): number | undefined {
  return fromAgent(metric) ? agentPeriod : metricFacts(metric, '')?.shortestPeriod
}

function advise(metric: Metric, shortest: number, count: string): string {
  const atLeast = `use periods of at least ${shortest} s: \`${count} x ${shortest}s\``
  if (fromAgent(metric) || metric.tier === undefined || !Object.hasOwn(agentMetrics, metric.name))
    return atLeast
  return `${atLeast}; or take the CloudWatch agent's metric: add \`resolution: 30s\``
}
