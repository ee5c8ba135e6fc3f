import { traced } from '../graph/values.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Boot } from '../model/generated/architecture.ts'
import type { AutoscaledEntity, InstanceEntity } from '../model/model.ts'
import type { Allowance } from '../resources/iam/policy-document.ts'
import { parameterArn } from '../sections/statements.ts'
import type { TierContext } from './tier-context.ts'

/** What a tier's own service needs: its secrets, its deploy key, and to publish the metrics that its agent measures. */
export function serviceAllowances(
  { model }: TierContext,
  tier: AutoscaledEntity | InstanceEntity,
): Allowance[] {
  const allowances: Allowance[] = []
  const boot = (tier.spec as Cursor<{ boot?: Boot }>).at('boot')
  const secrets = boot.at('secrets').at('ssm') as Cursor<string | undefined>
  if (secrets.value !== undefined) {
    allowances.push({
      sid: 'ReadSecrets',
      actions: ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath'],
      resources: [
        // Reading by path asks for the path itself too.
        traced(parameterArn(model, secrets.value.slice(0, -2)), secrets as Cursor),
        traced(parameterArn(model, secrets.value), secrets as Cursor),
      ],
    })
  }
  const key = deployKey(tier)
  if (key)
    allowances.push({
      sid: 'ReadDeployKey',
      actions: ['ssm:GetParameter'],
      resources: [traced(parameterArn(model, key.value), key)],
    })
  if (tier.spec.value.kind === 'autoscaled') {
    allowances.push({
      sid: 'PublishMetrics',
      actions: ['cloudwatch:PutMetricData'],
      resources: '*',
      conditions: { StringEquals: { 'cloudwatch:namespace': model.stackName } },
    })
  }
  return allowances
}

/** Where the deploy key of a tier's repository lies. */
function deployKey(tier: AutoscaledEntity | InstanceEntity): Cursor<string> | undefined {
  const spec = tier.spec as Cursor<{
    code?: { deployKey?: { ssm: string } }
    service?: { code?: { git?: { deployKey?: { ssm: string } } } }
  }>
  const git = tier.spec.value.kind === 'instance' ? spec.at('code') : spec.at('service').at('code').at('git')
  return (git as Cursor<{ deployKey?: { ssm: string } }>).at('deployKey').optional('ssm')
}
