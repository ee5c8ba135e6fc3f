import type { Handle } from '../graph/resource-type.ts'
import { Ref, type Sub, type SubPart, stackName, traced } from '../graph/values.ts'
import { listenerHandle } from '../handles/load-balancers.ts'
import { networkHandles, zones } from '../handles/network.ts'
import { physicalName } from '../handles/text.ts'
import { tierHandles, tierParameters } from '../handles/tiers.ts'
import { bootDeadline } from '../model/boot-deadline.ts'
import type { Cursor } from '../model/cursor.ts'
import { seconds } from '../model/duration.ts'
import type { AutoscaledEntity } from '../model/model.ts'
import { autoscaledUserData } from './autoscaled-user-data.ts'
import { imageOf } from './image.ts'
import { instanceProfile, keyName, metadataOptions, rootVolume } from './launch.ts'
import { bootAllowances, declarePermissions, hookAllowance, rolePolicies } from './permissions.ts'
import { declareProtection } from './protection.ts'
import { networkDependencies } from './reachability.ts'
import { declareScaling } from './scaling.ts'
import { admitLoadBalancers, declareSecurityGroup } from './security-group.ts'
import { serviceAllowances } from './service-allowances.ts'
import { nameTag, resourceTags } from './tags.ts'
import { declareTargetGroups } from './target-groups.ts'
import type { TierContext } from './tier-context.ts'

/** An Auto Scaling group with everything that it needs. */
export function autoscaled(context: TierContext, tier: AutoscaledEntity): void {
  const { model } = context
  const named = tier.spec.optional('groupName')
  const group = tierHandles(tier.id).group
  // CloudFormation names a group STACK-LOGICALID-RANDOM.
  const groupName = named
    ? [physicalName(model, named)!.value as SubPart | Sub]
    : [stackName, `-${group.logicalId}-*`]
  declareSecurityGroup(context, tier)
  admitLoadBalancers(context, tier)
  declareTargetGroups(context, tier)
  const hook = tier.spec.value.launchHook ? [hookAllowance(groupName)] : []
  declarePermissions(context, tier, [...bootAllowances(tier), ...hook, ...serviceAllowances(context, tier)])
  declareLaunchTemplate(context, tier)
  declareGroup(context, tier)
  declareScaling(context, tier)
  declareProtection(context, tier)
}

function declareLaunchTemplate(context: TierContext, tier: AutoscaledEntity): void {
  const { model, stack } = context
  const { id, spec } = tier
  const handles = tierHandles(id)
  const tags = [...resourceTags(model), nameTag(model, tier)]
  stack.add(handles.launchTemplate, {
    origin: spec,
    purpose: `How machines of ${id} are launched`,
    properties: {
      LaunchTemplateName: physicalName(model, spec.optional('launchTemplate')),
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: tags }],
      LaunchTemplateData: {
        ImageId: imageOf(context, tier),
        InstanceType: spec.at('instanceType'),
        KeyName: keyName(model, tier),
        IamInstanceProfile: { Arn: instanceProfile(model, tier, 'arn') },
        SecurityGroupIds: [handles.securityGroup.attribute('GroupId')],
        BlockDeviceMappings: rootVolume(tier),
        MetadataOptions: metadataOptions,
        // Alarms on one-minute periods need it: without it EC2 has data every five minutes.
        Monitoring: { Enabled: true },
        UserData: autoscaledUserData(context, tier),
        TagSpecifications: [
          { ResourceType: 'instance', Tags: tags },
          { ResourceType: 'volume', Tags: tags },
        ],
      },
    },
  })
}

function declareGroup(context: TierContext, tier: AutoscaledEntity): void {
  const { model, stack } = context
  const { id, spec } = tier
  const handles = tierHandles(id)
  const subnets = spec.at('subnets')
  const subnetGroup = model.resolve(model.subnetGroups, subnets.value)
  const groups = [...model.targetGroups.values()].filter(group => group.tier.key === tier.key)
  const deadline = bootDeadline(tier.spec.value)
  const boot = spec.optional('boot')
  const hook = spec.optional('launchHook')
  const capacity = capacityParameters(context, tier)
  const update = spec.at('update')
  const pause = `PT${deadline + 60}S`
  stack.add(handles.group, {
    origin: spec,
    purpose: `The machines of ${id}`,
    nameTag: nameTag(model, tier).Value,
    dependsOn: [
      ...groups.map(({ spec: { value } }) => listenerHandle(model.resolve(model.listeners, value.listener))),
      ...rolePolicies(context, tier),
      ...networkDependencies(context, subnetGroup),
    ] as unknown as Handle[],
    creationPolicy: boot && {
      ResourceSignal: {
        Count: new Ref(capacity.desired),
        Timeout: traced(pause, (hook?.at('timeout') ?? boot) as Cursor),
      },
    },
    updatePolicy: {
      AutoScalingRollingUpdate: {
        MaxBatchSize: traced(update.value?.batch ?? 1, update.at('batch') as Cursor),
        MinInstancesInService: traced(update.value?.keepInService ?? 1, update.at('keepInService') as Cursor),
        PauseTime: pause,
        WaitOnResourceSignals: boot !== undefined,
        // They would start or end machines in the middle of the update.
        SuspendProcesses: [
          'AZRebalance',
          'AlarmNotification',
          'HealthCheck',
          'ReplaceUnhealthy',
          'ScheduledActions',
        ],
      },
      AutoScalingScheduledAction: { IgnoreUnmodifiedGroupSizeProperties: true },
    },
    properties: {
      AutoScalingGroupName: physicalName(model, spec.optional('groupName')),
      LaunchTemplate: {
        LaunchTemplateId: handles.launchTemplate.ref,
        Version: handles.launchTemplate.attribute('LatestVersionNumber'),
      },
      MinSize: new Ref(capacity.min),
      DesiredCapacity: new Ref(capacity.desired),
      MaxSize: new Ref(capacity.max),
      VPCZoneIdentifier: Array.from({ length: zones(model) }, (_, zone) =>
        traced(networkHandles(model).subnet(subnetGroup.id, zone).ref, subnets),
      ),
      TargetGroupARNs: groups.length > 0 ? groups.map(group => handles.targetGroup(group.id).ref) : undefined,
      HealthCheckType: groups.length > 0 ? 'ELB' : 'EC2',
      HealthCheckGracePeriod: deadline,
      MetricsCollection: [{ Granularity: '1Minute' }],
      // Inside the group, so that it holds back the very first machine.
      LifecycleHookSpecificationList: hook && [
        {
          LifecycleHookName: hook.at('name'),
          LifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING',
          HeartbeatTimeout: traced(seconds(hook.value.timeout), hook.at('timeout')),
          DefaultResult: traced(
            hook.value.default === 'continue' ? 'CONTINUE' : 'ABANDON',
            hook.at('default') as Cursor,
          ),
        },
      ],
    },
  })
}

/** A group's sizes are parameters, so that operators change them without touching the specification. */
function capacityParameters({ stack }: TierContext, { id, spec }: AutoscaledEntity) {
  const names = tierParameters(id)
  const capacity = spec.at('capacity')
  const sizes = {
    min: ['Least number of machines of', capacity.at('min')],
    desired: ['Number of machines to begin with of', capacity.optional('desired') ?? capacity.at('min')],
    max: ['Greatest number of machines of', capacity.at('max')],
  } as const
  for (const [size, [description, value]] of Object.entries(sizes)) {
    stack.parameter({
      name: names[size as keyof typeof sizes],
      type: 'Number',
      origin: value as Cursor,
      description: `${description} ${id}`,
      default: value,
      minValue: 0,
    })
  }
  return names
}
