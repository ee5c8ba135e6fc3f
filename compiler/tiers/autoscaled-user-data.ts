import { type Fn, Ref, traced } from '../graph/values.ts'
import { tierHandles, tierParameters } from '../handles/tiers.ts'
import { bootDeadline } from '../model/boot-deadline.ts'
import type { Cursor } from '../model/cursor.ts'
import type { AutoscaledEntity } from '../model/model.ts'
import type { AnsibleValues, Value } from '../scripts/index.ts'
import type { Boot } from './boots.ts'
import { gitValues } from './git-values.ts'
import type { TierContext } from './tier-context.ts'
import { commonValues, userDataOf } from './user-data.ts'

/** What an auto-scaled tier's machines are told when they boot; undefined for a tier that boots as its image does. */
export function autoscaledUserData(context: TierContext, tier: AutoscaledEntity): Fn | undefined {
  const boot = context.boots.get(tier.key)
  if (!boot) return undefined
  const { model } = context
  const { slots } = boot
  const handles = tierHandles(tier.id)
  const hook = tier.spec.optional('launchHook')
  const group = tier.spec.optional('groupName')
  const environment = tier.spec.at('service').at('environment').sorted() as readonly (readonly [
    string,
    Cursor<string>,
  ])[]
  const port = tier.spec.at('service').value?.port
  const secrets = tier.spec.at('boot').at('secrets').optional('ssm') as Cursor<string> | undefined
  const common = {
    ...commonValues(tier, boot, handles.group.logicalId, bootDeadline(tier.spec.value)),
    ...(hook ? { hookName: slots.name('HookName', hook.at('name') as Cursor<string>) } : {}),
    ...(group ? { groupName: slots.name('GroupName', group) } : {}),
    environment: {
      ...(port === undefined ? {} : { PORT: String(port) }),
      ...Object.fromEntries(
        environment.map(([name, text]) => [
          name,
          slots.text(`Environment${name.replaceAll('_', '')}`, text)!,
        ]),
      ),
    },
  }
  if (typeof boot.script === 'object')
    return userDataOf(context, tier, boot, { script: boot.script, values: common })
  const service = tier.spec.at('service')
  return userDataOf(context, tier, boot, {
    script: 'ansible.sh',
    ...(boot.playbook === undefined ? {} : { playbook: boot.playbook }),
    values: {
      ...common,
      ...codeValues(context, tier, boot),
      ...boot.values,
      servicePort: service.at('port').value,
      healthPath: service.at('healthCheck').value,
      metricNamespace: model.stackName,
      metricInterval: 30,
      ...(secrets ? { secretPath: slots.text('SecretPath', secrets)! } : {}),
    } as AnsibleValues,
  })
}

/** Where the service's code comes from: the bundle in the artifact bucket, or a git repository. */
function codeValues(context: TierContext, tier: AutoscaledEntity, boot: Boot): Record<string, Value> {
  const git = tier.spec.at('service').at('code').optional('git')
  if (git) return { codeSource: 'git', ...gitValues(boot.slots, git) }
  const bundle = tier.spec.at('service').at('code').at('bundle') as Cursor<string>
  const artifact = context.artifacts.get(`tiers/${tier.key}`)
  if (!artifact) return {}
  const names = tierParameters(tier.id)
  context.stack.parameter({
    name: names.serviceKey,
    type: 'String',
    origin: bundle,
    description: `Key of the service archive of ${tier.id} in the artifact bucket`,
    default: traced(artifact.fileName, bundle),
  })
  context.stack.parameter({
    name: names.serviceSha256,
    type: 'String',
    origin: bundle,
    description: `SHA-256 of the service archive of ${tier.id}`,
    allowedPattern: '^[0-9a-f]{64}$',
    constraintDescription: 'must be a SHA-256 in hex: `groundplan build` writes it to manifest.json',
  })
  return {
    codeSource: 'bundle',
    serviceKey: boot.slots.plain('ServiceKey', traced(new Ref(names.serviceKey), bundle), 200),
    serviceSha256: boot.slots.plain('ServiceSha256', traced(new Ref(names.serviceSha256), bundle), 64),
  }
}
