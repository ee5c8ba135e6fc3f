import { traced } from '../graph/values.ts'
import { networkHandles } from '../handles/network.ts'
import { tierHandles } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import type { InstanceTier } from '../model/generated/architecture.ts'
import type { BastionEntity, InstanceEntity } from '../model/model.ts'
import { imageOf } from './image.ts'
import { instanceProfile, keyName, metadataOptions, rootVolume } from './launch.ts'
import type { TierContext } from './tier-context.ts'

/** What every machine that stands by itself has in common. */
export function singleMachine(context: TierContext, tier: InstanceEntity | BastionEntity) {
  const { model } = context
  // Both kinds have these keys alike.
  const spec = tier.spec as Cursor<InstanceTier>
  const { group, zone = 1 } = spec.value.subnet
  const subnet = networkHandles(model).subnet(model.resolve(model.subnetGroups, group).id, zone - 1)
  return {
    ImageId: imageOf(context, tier),
    InstanceType: spec.at('instanceType'),
    KeyName: keyName(model, tier),
    IamInstanceProfile: instanceProfile(model, tier, 'name'),
    SubnetId: traced(subnet.ref, spec.at('subnet').at('zone') as Cursor),
    SecurityGroupIds: [tierHandles(tier.id).securityGroup.attribute('GroupId')],
    BlockDeviceMappings: rootVolume(tier),
    MetadataOptions: metadataOptions,
  }
}
