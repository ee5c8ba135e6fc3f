import { access } from './access.ts'
import { alarms } from './alarms.ts'
import { cdn } from './cdn.ts'
import { functions } from './functions.ts'
import { loadBalancers } from './load-balancers.ts'
import { network } from './network.ts'
import { outputs } from './outputs.ts'
import { parameters } from './parameters.ts'
import type { Section } from './section.ts'
import { storage } from './storage.ts'
import { topics } from './topics.ts'

/** Every section of the specification but the tiers, in the order in which its resources stand in the template. */
export const sections: readonly Section[] = [
  parameters,
  network,
  access,
  storage,
  loadBalancers,
  topics,
  functions,
  alarms,
  cdn,
  outputs,
]
