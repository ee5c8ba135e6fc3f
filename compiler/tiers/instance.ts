import type { Handle } from '../graph/resource-type.ts'
import { sub, traced } from '../graph/values.ts'
import { networkHandles } from '../handles/network.ts'
import { bucketHandles } from '../handles/storage.ts'
import { tierHandles } from '../handles/tiers.ts'
import { bootDeadline } from '../model/boot-deadline.ts'
import type { Cursor } from '../model/cursor.ts'
import type { InstanceEntity } from '../model/model.ts'
import type { Allowance } from '../resources/iam/policy-document.ts'
import { instanceUserData } from './instance-user-data.ts'
import { bootAllowances, declarePermissions, rolePolicies } from './permissions.ts'
import { networkDependencies } from './reachability.ts'
import { declareSecurityGroup } from './security-group.ts'
import { serviceAllowances } from './service-allowances.ts'
import { singleMachine } from './single-machine.ts'
import { nameTag } from './tags.ts'
import type { TierContext } from './tier-context.ts'

/** A single machine that keeps its data. */
export function instance(context: TierContext, tier: InstanceEntity): void {
  const { model, stack } = context
  const { id, spec } = tier
  const handles = tierHandles(id)
  const boot = spec.optional('boot')
  const subnet = spec.at('subnet')
  const group = model.resolve(model.subnetGroups, subnet.value.group)
  const stateless = spec.value.stateless === true
  declareSecurityGroup(context, tier)
  declarePermissions(context, tier, [
    ...bootAllowances(tier),
    ...serviceAllowances(context, tier),
    ...storageAllowances(context, tier),
  ])
  stack.add(handles.instance, {
    origin: spec,
    purpose: `The machine ${id}`,
    nameTag: nameTag(model, tier).Value,
    deletionPolicy: stateless ? 'Delete' : 'RetainExceptOnCreate',
    dependsOn: [...rolePolicies(context, tier), ...networkDependencies(context, group)] as Handle[],
    creationPolicy: boot && {
      ResourceSignal: {
        Count: 1,
        Timeout: traced(`PT${bootDeadline(spec.value) + 60}S`, boot.at('deadline') as Cursor),
      },
    },
    properties: {
      ...singleMachine(context, tier),
      Monitoring: true,
      PropagateTagsToVolumeOnCreation: true,
      UserData: instanceUserData(context, tier),
    },
  })
  const elastic = spec.at('elasticIp')
  if (!elastic.value) return
  stack.add(handles.address, {
    origin: elastic,
    owner: spec,
    purpose: `Address of ${id}`,
    dependsOn: [networkHandles(model).attachment],
    properties: { Domain: traced('vpc', elastic) },
  })
  stack.add(handles.addressAssociation, {
    origin: elastic,
    owner: spec,
    purpose: `Gives ${id} its address`,
    properties: { AllocationId: handles.address.attribute('AllocationId'), InstanceId: handles.instance.ref },
  })
}

/** Backups, and static files where the application publishes them. */
function storageAllowances({ model }: TierContext, { spec }: InstanceEntity): Allowance[] {
  const backup = spec.optional('backup')
  if (!backup) return []
  const bucket = bucketHandles(model.resolve(model.buckets, backup.value.bucket).id).bucket
  return [
    {
      sid: 'WriteBackups',
      actions: ['s3:PutObject', 's3:GetObject'],
      resources: [traced(sub`${bucket.attribute('Arn')}/${backup.value.prefix}*`, backup.at('prefix'))],
    },
  ]
}
