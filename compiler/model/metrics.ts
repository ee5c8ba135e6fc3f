import { seconds } from './duration.ts'
import type { Metric } from './generated/architecture.ts'

export type Unit = 'Percent' | 'Seconds' | 'Milliseconds' | 'Bytes' | 'Count'

/** A metric that the language has a word for. */
export type MetricFacts = {
  readonly namespace: string
  readonly metricName: string
  readonly statistic: string
  readonly unit: Unit
  /** The shortest period, in seconds, in which AWS has data, with detailed monitoring where there is such a thing. */
  readonly shortestPeriod: number
}

const ec2 = (metricName: string, statistic: string, unit: Unit): MetricFacts => ({
  namespace: 'AWS/EC2',
  metricName,
  statistic,
  unit,
  shortestPeriod: 60,
})

const elb = (metricName: string, statistic: string, unit: Unit): MetricFacts => ({
  namespace: 'AWS/ApplicationELB',
  metricName,
  statistic,
  unit,
  shortestPeriod: 60,
})

const lambda = (metricName: string, statistic: string, unit: Unit): MetricFacts => ({
  namespace: 'AWS/Lambda',
  metricName,
  statistic,
  unit,
  shortestPeriod: 60,
})

/**
 * What CloudWatch has, by what it is of. Sources: Amazon EC2 user guide, "CloudWatch metrics that are available for your
 * instances"; Elastic Load Balancing user guide, "CloudWatch metrics for your Application Load Balancer"; AWS Lambda
 * developer guide, "Types of metrics for Lambda functions".
 */
export const metrics: Readonly<
  Record<'tier' | 'loadBalancer' | 'targetGroup' | 'function', Readonly<Record<string, MetricFacts>>>
> = {
  tier: {
    cpu: ec2('CPUUtilization', 'Average', 'Percent'),
    networkIn: ec2('NetworkIn', 'Average', 'Bytes'),
    networkOut: ec2('NetworkOut', 'Average', 'Bytes'),
    statusCheckFailed: ec2('StatusCheckFailed', 'Maximum', 'Count'),
  },
  loadBalancer: {
    targetResponseTime: elb('TargetResponseTime', 'Average', 'Seconds'),
    requests: elb('RequestCount', 'Sum', 'Count'),
    errors5xx: elb('HTTPCode_ELB_5XX_Count', 'Sum', 'Count'),
    targetErrors5xx: elb('HTTPCode_Target_5XX_Count', 'Sum', 'Count'),
  },
  targetGroup: {
    unhealthyHosts: elb('UnHealthyHostCount', 'Maximum', 'Count'),
    healthyHosts: elb('HealthyHostCount', 'Minimum', 'Count'),
    requests: elb('RequestCount', 'Sum', 'Count'),
    targetResponseTime: elb('TargetResponseTime', 'Average', 'Seconds'),
    requestsPerTarget: elb('RequestCountPerTarget', 'Sum', 'Count'),
  },
  function: {
    errors: lambda('Errors', 'Sum', 'Count'),
    throttles: lambda('Throttles', 'Sum', 'Count'),
    duration: lambda('Duration', 'Average', 'Milliseconds'),
    invocations: lambda('Invocations', 'Sum', 'Count'),
  },
}

/** What the CloudWatch agent of a tier measures, every 30 seconds, in the namespace of the stack's name. */
export const agentMetrics: Readonly<Record<string, Omit<MetricFacts, 'namespace'>>> = {
  cpu: { metricName: 'cpu_usage_active', statistic: 'Average', unit: 'Percent', shortestPeriod: 10 },
  memory: { metricName: 'mem_used_percent', statistic: 'Average', unit: 'Percent', shortestPeriod: 10 },
}

export type MetricSource = 'tier' | 'loadBalancer' | 'targetGroup' | 'function' | 'namespace'

/** What a metric is of; undefined where that is not said once. */
export function metricSource(metric: Metric): MetricSource | undefined {
  const sources = (['tier', 'loadBalancer', 'targetGroup', 'function', 'namespace'] as const).filter(
    source => metric[source] !== undefined,
  )
  return sources.length === 1 ? sources[0] : undefined
}

/** Whether a tier's metric is the agent's: asked for by a `resolution` of 30 s or less, or known to no one else. */
export function fromAgent(metric: Metric): boolean {
  return (
    metric.tier !== undefined &&
    ((metric.resolution !== undefined && seconds(metric.resolution) <= 30) || metric.name === 'memory') &&
    metric.name in agentMetrics
  )
}

/** The facts of a metric that the language has a word for. */
export function metricFacts(metric: Metric, namespace: string): MetricFacts | undefined {
  const source = metricSource(metric)
  if (source === undefined || source === 'namespace') return undefined
  if (fromAgent(metric)) return { namespace, ...agentMetrics[metric.name]! }
  const known = metrics[source]
  return Object.hasOwn(known, metric.name) ? known[metric.name] : undefined
}

/** The metrics that the language has words for, of one source. */
export function metricNames(source: MetricSource): readonly string[] {
  if (source === 'namespace') return []
  return [...Object.keys(metrics[source]), ...(source === 'tier' ? ['memory'] : [])]
}
