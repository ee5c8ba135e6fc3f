import { test } from 'vitest'
import { autoscaled, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('alarms call step policies of the tier that they watch', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    scaling: { policies: { follow: { track: networkIn, target: 1GiB }, up: { add: 1 } } }
  jobs:
    ${autoscaled}
    scaling: { policies: { up: { add: 1 } } }
alarms:
  a: { metric: { tier: web, name: cpu }, above: 60%, for: 1 x 60s, onAlarm: [{ scale: web.follow }] }
                                                                                      ~~~~~~~~~~ GP2510
  b: { metric: { tier: web, name: cpu }, above: 60%, for: 1 x 60s, onAlarm: [{ scale: jobs.up }] }
                                                                                      ~~~~~~~ GP2511 warning
  c: { metric: { tier: web, name: cpu }, above: 60%, for: 1 x 60s, onAlarm: [{ scale: web.up }] }
  d: { metric: { namespace: Quiz, name: backlog }, above: 5, for: 1 x 60s, onAlarm: [{ scale: jobs.up }] }
`)
})

test('a step policy that nothing calls is pointed out', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    scaling:
      policies:
        up: { add: 1 }
        ~~ GP2512 warning
        follow: { track: cpu, target: 60% }
`)
})
