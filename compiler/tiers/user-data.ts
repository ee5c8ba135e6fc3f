import { Fn, Ref, region, stackName, traced, urlSuffix } from '../graph/values.ts'
import { artifactBucket, tierHandles } from '../handles/tiers.ts'
import type { AnyTier } from '../model/model.ts'
import { type CommonValues, renderUserData, type UserDataRequest } from '../scripts/index.ts'
import type { Boot } from './boots.ts'
import type { TierContext } from './tier-context.ts'

/** What every script is told. `signalResource` is the logical id whose CreationPolicy waits for the machine. */
export function commonValues(
  { id }: AnyTier,
  { slots }: Boot,
  signalResource: string,
  deadlineSeconds: number,
): CommonValues {
  return {
    tier: id,
    region: slots.plain('Region', region, 32),
    dnsSuffix: slots.plain('DnsSuffix', urlSuffix, 32),
    stackName: slots.plain('StackName', stackName, 128),
    signalResource,
    deadlineSeconds,
    artifactBucket: slots.plain('ArtifactBucket', new Ref(artifactBucket), 63),
    logGroup: slots.plain('LogGroup', tierHandles(id).logGroup.ref, 512),
  }
}

/**
 * The property `UserData` of a tier. What is rendered goes to `user-data/TIER.sh`; a body that does not fit goes beside
 * it as a payload that the machine fetches and verifies.
 */
export function userDataOf(context: TierContext, tier: AnyTier, boot: Boot, request: UserDataRequest) {
  const rendered = renderUserData(request, context.sha256)
  const name = tier.id.replace(/[^A-Za-z0-9._-]/g, '-')
  const variables = Object.fromEntries(
    rendered.slots.map(({ slot }) => [slot, boot.slots.bindings.get(slot)]),
  )
  context.files.set(`user-data/${name}.sh`, rendered.text)
  if (rendered.payload) context.files.set(rendered.payload.key, rendered.payload.text)
  context.userData.set(tier.key, { bytes: rendered.bytes })
  const script = tier.spec.at('boot' as never)
  return new Fn('Fn::Base64', new Fn('Fn::Sub', [traced(rendered.text, script), variables]))
}
