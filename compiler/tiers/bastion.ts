import type { Handle } from '../graph/resource-type.ts'
import { traced } from '../graph/values.ts'
import { source } from '../handles/peers.ts'
import { tierHandles } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import { seconds } from '../model/duration.ts'
import type { BastionEntity } from '../model/model.ts'
import { bootAllowances, declarePermissions, rolePolicies } from './permissions.ts'
import { networkDependencies } from './reachability.ts'
import { declareSecurityGroup } from './security-group.ts'
import { singleMachine } from './single-machine.ts'
import { nameTag } from './tags.ts'
import type { TierContext } from './tier-context.ts'
import { commonValues, userDataOf } from './user-data.ts'

/** How long a bastion may take to be ready. */
const deadlineSeconds = 600

/** A small machine that administrators pass through, and that ends by itself. */
export function bastion(context: TierContext, tier: BastionEntity): void {
  const { model, stack } = context
  const { id, spec } = tier
  const handles = tierHandles(id)
  const subnet = spec.at('subnet')
  const group = model.resolve(model.subnetGroups, subnet.value.group)
  const end = spec.at('atTheEnd')
  declareSecurityGroup(context, tier)
  stack.add(handles.ingress('ssh'), {
    origin: spec.at('ssh'),
    owner: spec,
    purpose: `SSH to ${id}`,
    properties: {
      GroupId: handles.securityGroup.attribute('GroupId'),
      Description: 'SSH',
      IpProtocol: 'tcp',
      FromPort: 22,
      ToPort: 22,
      ...source(model, spec.at('ssh').at('from')),
    },
  })
  declarePermissions(context, tier, bootAllowances(tier))
  stack.add(handles.instance, {
    origin: spec,
    purpose: `The bastion ${id}`,
    nameTag: nameTag(model, tier).Value,
    // It keeps nothing.
    deletionPolicy: 'Delete',
    dependsOn: [...rolePolicies(context, tier), ...networkDependencies(context, group)] as Handle[],
    creationPolicy: { ResourceSignal: { Count: 1, Timeout: `PT${deadlineSeconds + 60}S` } },
    properties: {
      ...singleMachine(context, tier),
      InstanceInitiatedShutdownBehavior: traced(end.value ?? 'stop', end as Cursor),
      PropagateTagsToVolumeOnCreation: true,
      UserData: userData(context, tier),
    },
  })
}

function userData(context: TierContext, tier: BastionEntity) {
  const boot = context.boots.get(tier.key)!
  const stopAfter = tier.spec.at('stopAfter')
  const { idle, running } = stopAfter.value ?? { idle: '1h' }
  const limit = running ?? idle ?? '1h'
  return userDataOf(context, tier, boot, {
    script: 'terminate_instance.sh',
    values: {
      ...commonValues(tier, boot, tierHandles(tier.id).instance.logicalId, deadlineSeconds),
      stopWhen: running ? 'fixed' : 'idle',
      stopAfterSeconds: seconds(limit),
    },
  })
}
