import type { Handle } from '../graph/resource-type.ts'
import {
  accountId,
  partition,
  Ref,
  region,
  type Sub,
  type SubPart,
  stackName,
  sub,
  traced,
} from '../graph/values.ts'
import { roleHandles } from '../handles/access.ts'
import { roleOfTier } from '../handles/roles.ts'
import { artifactBucket, tierHandles } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import { days } from '../model/duration.ts'
import type { AnyTier } from '../model/model.ts'
import { type Allowance, allow, policyName, trustPolicy } from '../resources/iam/policy-document.ts'
import { ssmManagedPolicy } from '../sections/managed-policies.ts'
import { joined } from '../sections/statements.ts'
import type { TierContext } from './tier-context.ts'

/**
 * What a tier's machines need in order to do what the specification says: a policy on their role, and the role itself
 * where the specification names none. Also the log group that they write to.
 */
export function declarePermissions(
  { model, stack }: TierContext,
  tier: AnyTier,
  needs: readonly Allowance[],
): void {
  const { id, spec } = tier
  const handles = tierHandles(id)
  const { role, instanceProfile } = roleOfTier(model, tier)
  if (spec.value.role === undefined) {
    stack.add(role, {
      origin: spec,
      purpose: `Role of the machines of ${id}`,
      properties: {
        AssumeRolePolicyDocument: trustPolicy(['ec2.amazonaws.com']),
        ManagedPolicyArns: [ssmManagedPolicy],
      },
    })
    stack.add(instanceProfile, {
      origin: spec,
      purpose: `Carries the role to the machines of ${id}`,
      properties: { Roles: [role.ref] },
    })
  }
  stack.add(handles.logGroup, {
    origin: spec,
    purpose: `Logs of the machines of ${id}`,
    properties: logRetention(spec as Cursor<{ logs?: string }>),
  })
  stack.add(handles.policy, {
    origin: spec,
    purpose: `What the machines of ${id} need in order to boot`,
    properties: {
      PolicyName: policyName(id, 'boot'),
      PolicyDocument: allow(...needs),
      Roles: [role.ref],
    },
  })
}

/** The bastion's logs have no key of their own: a month is enough. */
function logRetention(spec: Cursor<{ logs?: string }>) {
  const keep = spec.optional('logs')
  return { RetentionInDays: keep ? traced(days(keep.value), keep) : 30 }
}

/**
 * Every boot reports to CloudFormation and may have to fetch its script; every machine may write its log. A tier that
 * boots as its image does has nothing to fetch or to report.
 */
export function bootAllowances({ id, spec }: AnyTier): Allowance[] {
  const boots = 'boot' in spec.value || spec.value.kind === 'bastion'
  return [
    ...(boots ? scriptAllowances() : []),
    {
      sid: 'WriteLogs',
      actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
      resources: [tierHandles(id).logGroup.attribute('Arn')],
    },
  ]
}

function scriptAllowances(): Allowance[] {
  return [
    {
      sid: 'FetchArtifacts',
      actions: ['s3:GetObject'],
      resources: ['artifacts', 'user-data'].map(
        folder => sub`arn:${partition}:s3:::${new Ref(artifactBucket)}/${folder}/*`,
      ),
    },
    {
      sid: 'ReportToCloudFormation',
      actions: ['cloudformation:SignalResource'],
      resources: [sub`arn:${partition}:cloudformation:${region}:${accountId}:stack/${stackName}/*`],
    },
  ]
}

/** Completing the launch hook. The group launches with this very role, so its name must be derived, not referred to. */
export function hookAllowance(groupName: readonly (SubPart | Sub)[]): Allowance {
  const groups = sub`arn:${partition}:autoscaling:${region}:${accountId}:autoScalingGroup:*:autoScalingGroupName/`
  return {
    sid: 'CompleteLaunch',
    actions: ['autoscaling:CompleteLifecycleAction'],
    resources: [joined([groups, ...groupName])],
  }
}

/** The policies of the tier's role: a machine must not start before its role may do what its boot needs. */
export function rolePolicies({ model }: TierContext, tier: AnyTier): readonly Handle[] {
  const own = tierHandles(tier.id).policy as unknown as Handle
  const name = tier.spec.value.role
  if (name === undefined) return [own]
  const role = model.resolve(model.roles, name)
  const named = role.spec
    .at('policies')
    .entries()
    .map(([policy]) => roleHandles(role.id).policy(policy) as unknown as Handle)
  return [own, ...named]
}
