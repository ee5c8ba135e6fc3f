import { type Fn, traced } from '../graph/values.ts'
import { bucketHandles } from '../handles/storage.ts'
import { tierHandles } from '../handles/tiers.ts'
import { bootDeadline } from '../model/boot-deadline.ts'
import type { Cursor } from '../model/cursor.ts'
import type { InstanceEntity } from '../model/model.ts'
import type { MainApplicationValues, Value } from '../scripts/index.ts'
import type { Boot } from './boots.ts'
import { gitValues } from './git-values.ts'
import type { TierContext } from './tier-context.ts'
import { commonValues, userDataOf } from './user-data.ts'

/** What a single machine is told when it boots; undefined for one that boots as its image does. */
export function instanceUserData(context: TierContext, tier: InstanceEntity): Fn | undefined {
  const boot = context.boots.get(tier.key)
  if (!boot) return undefined
  const { slots } = boot
  const common = commonValues(
    tier,
    boot,
    tierHandles(tier.id).instance.logicalId,
    bootDeadline(tier.spec.value),
  )
  if (typeof boot.script === 'object')
    return userDataOf(context, tier, boot, { script: boot.script, values: common })
  const secrets = tier.spec.at('boot').at('secrets').optional('ssm') as Cursor<string> | undefined
  const code = tier.spec.optional('code')
  return userDataOf(context, tier, boot, {
    script: 'main_application.sh',
    ...(boot.playbook === undefined ? {} : { playbook: boot.playbook }),
    values: {
      servicePort: 8001,
      healthPath: '/',
      ...common,
      ...(code ? gitValues(slots, code) : {}),
      ...(secrets ? { secretPath: slots.text('SecretPath', secrets)! } : {}),
      ...backupValues(context, tier, boot),
      ...boot.values,
    } as MainApplicationValues,
  })
}

function backupValues(
  { model }: TierContext,
  { spec }: InstanceEntity,
  { slots }: Boot,
): Record<string, Value> {
  const backup = spec.optional('backup')
  if (!backup) return {}
  const bucket = bucketHandles(model.resolve(model.buckets, backup.value.bucket).id).bucket
  const schedule = backup.at('at')
  return {
    backupBucket: slots.plain('BackupBucket', traced(bucket.ref, backup.at('bucket')), 63),
    backupPrefix: slots.text('BackupPrefix', backup.at('prefix'))!,
    backupSchedule: slots.plain(
      'BackupSchedule',
      traced(`*-*-* ${schedule.value ?? '02:30'}:00`, schedule as Cursor),
      32,
    ),
  }
}
