import { test } from 'vitest'
import { autoscaled, balancer, files, network, service } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a target group needs a service', async () => {
  await expectMarked(
    `
${network}
${balancer}
tiers:
  bare:
    ${autoscaled}
    targetGroups: { main: { listener: api.http, paths: [/bare/*] } }
    ~~~~~~~~~~~~ GP2213
  right:
    ${autoscaled}
    ${service}
    targetGroups: { main: { listener: api.http } }
`,
    { files },
  )
})

test('a protected tier has a target group to shed from', async () => {
  await expectMarked(
    `
${network}
${balancer}
functions: { gate: { code: fn } }
alarms:
  busy: { metric: { namespace: Quiz, name: jobs }, above: 5, for: 1 x 60s }
tiers:
  bare:
    ${autoscaled}
    protect: { when: busy, gate: gate, answer: gate }
    ~~~~~~~ GP2214
  split:
    ${autoscaled}
    ${service}
    targetGroups:
      a: { listener: api.http, paths: [/a/*] }
      b: { listener: api.http, paths: [/b/*] }
    protect: { when: busy, gate: gate, answer: gate }
    ~~~~~~~ GP2214
  right:
    ${autoscaled}
    ${service}
    targetGroups: { main: { listener: api.http } }
    protect: { when: busy, gate: gate, answer: gate }
`,
    { files },
  )
})
