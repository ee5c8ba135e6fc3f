import type { Check } from '../check.ts'
import { actionWildcards, everyAction } from './action-wildcards.ts'
import { allResources, resourcesUnnamed } from './all-resources.ts'
import { credentials, credentialWritten } from './credentials.ts'
import { everyPort, everyPortOpen } from './every-port.ts'
import { accessIdentity, originAccess } from './origin-access.ts'
import { originPlain, originProtocol } from './origin-protocol.ts'
import { originTls, tlsDeprecated } from './origin-tls.ts'
import { listenerPlain, plainListeners } from './plain-listeners.ts'
import { privateObjects, privateObjectsServed } from './private-objects.ts'
import { balancerPublic, publicBalancers } from './public-balancers.ts'
import { objectsPublic, publicObjects } from './public-objects.ts'
import { publicWrites, writesPublic } from './public-writes.ts'
import { remoteShellOpen, remoteShells } from './remote-shells.ts'
import { everyResource, resourceWildcards } from './resource-wildcards.ts'
import { servicePortOpen, servicePorts } from './service-ports.ts'
import { versioning, versionsLost } from './versioning.ts'
import { viewerProtocol, viewersPlain } from './viewer-protocol.ts'

/** The rules that keep a system safe, in the order of their codes. */
export const securityChecks: readonly Check[] = [
  remoteShells,
  servicePorts,
  everyPort,
  publicBalancers,
  plainListeners,
  publicObjects,
  versioning,
  privateObjects,
  publicWrites,
  actionWildcards,
  allResources,
  resourceWildcards,
  credentials,
  originAccess,
  originTls,
  originProtocol,
  viewerProtocol,
]

/** What they say. AWS would allow all of it, so a specification may acknowledge it. */
export const securityDefinitions = [
  remoteShellOpen,
  servicePortOpen,
  everyPortOpen,
  balancerPublic,
  listenerPlain,
  objectsPublic,
  versionsLost,
  privateObjectsServed,
  writesPublic,
  everyAction,
  resourcesUnnamed,
  everyResource,
  credentialWritten,
  accessIdentity,
  tlsDeprecated,
  originPlain,
  viewersPlain,
]
