import { traced } from '../graph/values.ts'
import { loadBalancerHandles } from '../handles/load-balancers.ts'
import { alarmHandle, functionHandles, topicHandles } from '../handles/messaging.ts'
import { physicalName, textValue } from '../handles/text.ts'
import { tierHandles } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import { seconds } from '../model/duration.ts'
import type { Alarm, AlarmAction, Metric } from '../model/generated/architecture.ts'
import { type MetricFacts, metricFacts } from '../model/metrics.ts'
import type { Model } from '../model/model.ts'
import { thresholdValue } from '../model/threshold.ts'
import type { Section } from './section.ts'

/** CloudWatch alarms. */
export const alarms: Section = ({ model, stack }) => {
  for (const { id, spec } of model.alarms.values()) {
    const metric = spec.at('metric')
    const facts = metricFacts(metric.value, model.stackName)
    const [count, period] = spec.value.for.split(' x ') as [string, string]
    const [threshold, operator] = comparison(spec)
    const onNoData = actions(model, spec.at('onNoData'))
    stack.add(alarmHandle(id), {
      origin: spec,
      purpose: `Alarm ${id}`,
      properties: {
        AlarmName: physicalName(model, spec.optional('name')),
        AlarmDescription: spec.optional('description'),
        ...(facts ? knownMetric(model, metric, facts) : ownMetric(model, metric)),
        Period: traced(seconds(period), spec.at('for')),
        EvaluationPeriods: traced(Number(count), spec.at('for')),
        Threshold: traced(thresholdValue(threshold.value, facts?.unit), threshold),
        ComparisonOperator: traced(operator, threshold),
        TreatMissingData: traced(missingData[spec.value.missingData ?? 'missing'], spec.at('missingData')),
        AlarmActions: actions(model, spec.at('onAlarm')),
        OKActions: actions(model, spec.at('onOk')),
        InsufficientDataActions: onNoData,
      },
    })
  }
}

const missingData = {
  missing: 'missing',
  ok: 'notBreaching',
  breaching: 'breaching',
  ignore: 'ignore',
} as const

const operators = {
  above: 'GreaterThanThreshold',
  atLeast: 'GreaterThanOrEqualToThreshold',
  below: 'LessThanThreshold',
  atMost: 'LessThanOrEqualToThreshold',
} as const

/** The threshold that is given; the checks have made sure that it is one. */
function comparison(spec: Cursor<Alarm>): readonly [Cursor<string | number>, string] {
  for (const key of ['above', 'atLeast', 'below', 'atMost'] as const) {
    const threshold = spec.optional(key)
    if (threshold) return [threshold as Cursor<string | number>, operators[key]]
  }
  throw new Error(`${spec.pointer} has no threshold`)
}

function knownMetric(model: Model, metric: Cursor<Metric>, facts: MetricFacts) {
  const name = metric.at('name')
  const statistic = metric.optional('statistic')
  return {
    // The high-resolution metric is the agent's, in a namespace of its own.
    Namespace: traced(facts.namespace, metric.optional('resolution') ?? name),
    MetricName: traced(facts.metricName, name),
    ...statisticOf(
      statistic ?? traced(facts.statistic, name),
      statistic?.value ?? facts.statistic,
      statistic,
    ),
    Dimensions: dimensions(model, metric),
  }
}

function ownMetric(model: Model, metric: Cursor<Metric>) {
  const statistic = metric.optional('statistic')
  return {
    Namespace: metric.at('namespace'),
    MetricName: metric.at('name'),
    ...statisticOf('Average', statistic?.value ?? 'average', statistic),
    Dimensions: metric
      .at('dimensions')
      .sorted()
      .map(([key, value]) => ({
        Name: traced(key, value as Cursor),
        Value: textValue(model, value as Cursor<string>),
      })),
  }
}

/** `p99` is an extended statistic, the others are simple ones. */
function statisticOf(value: unknown, name: string, origin: Cursor<string> | undefined) {
  if (!origin) return { Statistic: value as string }
  if (/^p\d/.test(name)) return { ExtendedStatistic: origin }
  return { Statistic: traced(name[0]!.toUpperCase() + name.slice(1), origin) }
}

function dimensions(model: Model, metric: Cursor<Metric>) {
  const tier = metric.optional('tier')
  if (tier) {
    const { id, spec } = model.resolve(model.tiers, tier.value)
    const handles = tierHandles(id)
    return spec.value.kind === 'autoscaled'
      ? [dimension('AutoScalingGroupName', handles.group.ref, tier)]
      : [dimension('InstanceId', handles.instance.ref, tier)]
  }
  const balancer = metric.optional('loadBalancer')
  if (balancer) {
    const { loadBalancer } = loadBalancerHandles(model.resolve(model.loadBalancers, balancer.value).id)
    return [dimension('LoadBalancer', loadBalancer.attribute('LoadBalancerFullName'), balancer)]
  }
  const group = metric.optional('targetGroup')
  if (group) {
    const { id, tier: of, spec } = model.resolve(model.targetGroups, group.value)
    const { loadBalancer } = model.resolve(model.listeners, spec.value.listener)
    const handle = loadBalancerHandles(loadBalancer.id).loadBalancer
    return [
      dimension('TargetGroup', tierHandles(of.id).targetGroup(id).attribute('TargetGroupFullName'), group),
      dimension('LoadBalancer', handle.attribute('LoadBalancerFullName'), group),
    ]
  }
  const called = metric.at('function') as Cursor<string>
  const handles = functionHandles(model.resolve(model.functions, called.value).id)
  return [dimension('FunctionName', handles.function.ref, called)]
}

function dimension(name: string, value: unknown, origin: Cursor) {
  return { Name: name, Value: traced(value, origin) }
}

function actions(model: Model, list: Cursor<AlarmAction[] | undefined>) {
  if (!list.exists) return undefined
  return (list.items() as readonly Cursor<AlarmAction>[]).map(action => {
    const topic = action.optional('notify')
    if (topic) return traced(topicHandles(model.resolve(model.topics, topic.value).id).topic.ref, topic)
    const policy = action.at('scale') as Cursor<string>
    const found = model.resolve(model.scalingPolicies, policy.value)
    return traced(tierHandles(found.tier.id).scalingPolicy(found.id).ref, policy)
  })
}
