import { traced } from '../graph/values.ts'
import { tierHandles } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import { mebibytes, percent, seconds } from '../model/duration.ts'
import type { ScalingPolicy, Schedule } from '../model/generated/architecture.ts'
import { type AutoscaledEntity, entities } from '../model/model.ts'
import { cronOf } from '../model/schedule.ts'
import type { TierContext } from './tier-context.ts'

/** A group's scaling policies and scheduled actions. CloudFormation chooses their names: ours are in the logical ids. */
export function declareScaling({ stack }: TierContext, tier: AutoscaledEntity): void {
  const handles = tierHandles(tier.id)
  const scaling = tier.spec.at('scaling')
  for (const { id, spec } of entities<ScalingPolicy>(scaling.at('policies')).values()) {
    stack.add(handles.scalingPolicy(id), {
      origin: spec,
      owner: tier.spec,
      purpose: `Scaling policy ${id} of ${tier.id}`,
      properties: {
        AutoScalingGroupName: handles.group.ref,
        ...(spec.value.track ? tracking(spec) : stepping(spec)),
      },
    })
  }
  for (const { id, spec } of entities<Schedule>(scaling.at('schedules')).values()) {
    stack.add(handles.schedule(id), {
      origin: spec,
      owner: tier.spec,
      purpose: `Schedule ${id} of ${tier.id}`,
      properties: {
        AutoScalingGroupName: handles.group.ref,
        Recurrence: traced(cronOf(spec.value.at), spec.at('at')),
        TimeZone: spec.at('timeZone'),
        MinSize: spec.optional('min'),
        DesiredCapacity: spec.optional('desired'),
        MaxSize: spec.optional('max'),
      },
    })
  }
}

const predefined = {
  cpu: 'ASGAverageCPUUtilization',
  networkIn: 'ASGAverageNetworkIn',
  networkOut: 'ASGAverageNetworkOut',
} as const

function tracking(spec: Cursor<ScalingPolicy>) {
  const track = spec.at('track') as Cursor<'cpu' | 'networkIn' | 'networkOut'>
  const target = spec.at('target') as Cursor<string>
  const value = target.value.endsWith('%') ? percent(target.value) : mebibytes(target.value) * 1024 ** 2
  const cooldown = spec.optional('cooldown')
  return {
    PolicyType: 'TargetTrackingScaling',
    EstimatedInstanceWarmup: cooldown && traced(seconds(cooldown.value), cooldown),
    TargetTrackingConfiguration: {
      PredefinedMetricSpecification: { PredefinedMetricType: traced(predefined[track.value], track) },
      TargetValue: traced(value, target),
    },
  }
}

function stepping(spec: Cursor<ScalingPolicy>) {
  const add = spec.optional('add')
  const remove = spec.optional('remove')
  const cooldown = spec.optional('cooldown')
  return {
    PolicyType: 'SimpleScaling',
    AdjustmentType: 'ChangeInCapacity',
    ScalingAdjustment: add ?? traced(-remove!.value, remove!),
    // CloudFormation wants it as a text.
    Cooldown: cooldown && traced(String(seconds(cooldown.value)), cooldown),
  }
}
