import { test } from 'vitest'
import { autoscaled, balancer, files, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('what is counted is summed, what is measured is not', async () => {
  await expectMarked(
    `
${network}
${balancer}
functions: { f: { code: fn } }
tiers:
  web:
    ${autoscaled}
alarms:
  a: { metric: { loadBalancer: api, name: requests, statistic: average }, above: 9, for: 1 x 60s }
                                                               ~~~~~~~ GP2507 warning
  b: { metric: { tier: web, name: cpu, statistic: sum }, above: 60%, for: 1 x 60s }
                                                  ~~~ GP2507 warning
  c: { metric: { tier: web, name: cpu, statistic: sampleCount }, above: 60%, for: 1 x 60s }
                                                  ~~~~~~~~~~~ GP2507 warning
  d: { metric: { tier: web, name: networkIn, statistic: sum }, above: 1GiB, for: 1 x 60s }
  e: { metric: { loadBalancer: api, name: targetResponseTime, statistic: p99 }, above: 1s, for: 1 x 60s }
  f: { metric: { function: f, name: errors, statistic: average }, above: 0.1, for: 1 x 60s }
`,
    { files },
  )
})
