import { traced } from '../graph/values.ts'
import { keyPairHandle } from '../handles/access.ts'
import { roleOfTier } from '../handles/roles.ts'
import type { Cursor } from '../model/cursor.ts'
import { mebibytes } from '../model/duration.ts'
import type { AnyTier, Model } from '../model/model.ts'
import { rootDevice } from './image.ts'

/** IMDSv2 alone, one hop, and the machine's tags for its scripts. */
export const metadataOptions = {
  HttpTokens: 'required',
  HttpPutResponseHopLimit: 1,
  InstanceMetadataTags: 'enabled',
}

/** The encrypted root volume. */
export function rootVolume({ spec }: AnyTier) {
  const volume = spec.at('rootVolume')
  const { size = '16GiB', type = 'gp3' } = volume.value ?? {}
  return [
    {
      DeviceName: traced(rootDevice(spec.value.image), spec.at('image')),
      Ebs: {
        Encrypted: true,
        VolumeSize: traced(mebibytes(size) / 1024, volume.at('size') as Cursor),
        VolumeType: traced(type, volume.at('type') as Cursor),
        DeleteOnTermination: true,
      },
    },
  ]
}

/** The instance profile of the tier's role, by its name or its ARN. */
export function instanceProfile(model: Model, tier: AnyTier, by: 'name' | 'arn') {
  const { instanceProfile } = roleOfTier(model, tier)
  const value = by === 'arn' ? instanceProfile.attribute('Arn') : instanceProfile.ref
  const role = tier.spec.optional('role') as Cursor<string> | undefined
  return role ? traced(value, role) : value
}

/** The name of the tier's key pair; undefined without one. */
export function keyName(model: Model, { spec }: AnyTier) {
  const name = spec.optional('keyPair') as Cursor<string> | undefined
  return name && traced(keyPairHandle(model.resolve(model.keyPairs, name.value).id).ref, name)
}
