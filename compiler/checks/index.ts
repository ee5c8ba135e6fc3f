import { metricNamesKnown } from './alarms/metric-names.ts'
import { mixedPolicies, mixedScaling } from './alarms/mixed-policies.ts'
import { periods } from './alarms/periods.ts'
import { resolutions } from './alarms/resolutions.ts'
import { neverCalled, scalesElsewhere, scalingActions } from './alarms/scaling-actions.ts'
import { statisticMeaningless, statistics } from './alarms/statistics.ts'
import { thresholds } from './alarms/thresholds.ts'
import { trackingTargets } from './alarms/tracking-targets.ts'
import type { Check } from './check.ts'
import { architectures, architectureUnknown } from './compute/architectures.ts'
import { bastionEnd, bastionTerminates } from './compute/bastion-end.ts'
import { bootTimes, hookUnanswered } from './compute/boot-times.ts'
import { capacities } from './compute/capacities.ts'
import { floatingImage, floatingImages } from './compute/floating-images.ts'
import { instanceTypes } from './compute/instance-types.ts'
import { quantities } from './compute/quantities.ts'
import { rollingUpdates } from './compute/rolling-updates.ts'
import { balancerOrigins } from './edge/balancer-origins.ts'
import { bucketOrigins, grantUseless, originUnreadable } from './edge/bucket-origins.ts'
import { listenerPorts } from './edge/listener-ports.ts'
import { listenerRules } from './edge/listener-rules.ts'
import { accessControlNames } from './names/access-control-names.ts'
import { nameForms } from './names/name-forms.ts'
import { nameTwins } from './names/name-twins.ts'
import { stackNames } from './names/stack-names.ts'
import { blockSizes } from './network/block-sizes.ts'
import { endpoints } from './network/endpoints.ts'
import { hostBitsClear, peerHostBits } from './network/host-bits.ts'
import { nat, natSwitchedOff } from './network/nat.ts'
import { publicPlaces } from './network/public-places.ts'
import { room } from './network/room.ts'
import { subnetBlocks } from './network/subnet-blocks.ts'
import { zonesExist } from './network/zones.ts'
import { references } from './references.ts'
import { securityChecks, securityDefinitions } from './security/index.ts'
import { statementKinds } from './security/statement-kinds.ts'
import { bootScripts } from './structure/boot-scripts.ts'
import { certificates } from './structure/certificates.ts'
import { companions } from './structure/companions.ts'
import { imageSerials } from './structure/image-serials.ts'
import { instanceProfiles } from './structure/instance-profiles.ts'
import { oneOf } from './structure/one-of.ts'
import { roleTrust } from './structure/role-trust.ts'
import { securityGroupRules } from './structure/rules.ts'
import { schedules } from './structure/schedules.ts'
import { targetGroups } from './structure/target-groups.ts'
import { texts } from './texts.ts'

/** What must hold before anything else can be asked: every reference names something of the right kind. */
export const bindingChecks: readonly Check[] = [references, texts]

/** Every other rule, in the order of its code. */
export const checks: readonly Check[] = [
  oneOf,
  companions,
  securityGroupRules,
  certificates,
  bootScripts,
  targetGroups,
  schedules,
  imageSerials,
  instanceProfiles,
  roleTrust,
  blockSizes,
  hostBitsClear,
  subnetBlocks,
  room,
  zonesExist,
  nat,
  endpoints,
  publicPlaces,
  bastionEnd,
  architectures,
  instanceTypes,
  rollingUpdates,
  capacities,
  bootTimes,
  quantities,
  floatingImages,
  nameForms,
  nameTwins,
  accessControlNames,
  stackNames,
  metricNamesKnown,
  periods,
  resolutions,
  statistics,
  thresholds,
  scalingActions,
  mixedScaling,
  trackingTargets,
  listenerRules,
  listenerPorts,
  bucketOrigins,
  balancerOrigins,
  statementKinds,
  ...securityChecks,
]

/** The definitions of what a specification may acknowledge: AWS would allow what they object to. */
const acceptable = [
  peerHostBits,
  natSwitchedOff,
  bastionTerminates,
  architectureUnknown,
  hookUnanswered,
  floatingImage,
  statisticMeaningless,
  scalesElsewhere,
  neverCalled,
  mixedPolicies,
  originUnreadable,
  grantUseless,
  ...securityDefinitions,
]

/** The codes that a specification may acknowledge. */
export const acknowledgeable: ReadonlySet<string> = new Set(acceptable.map(({ code }) => code))
