import { expect, test } from 'vitest'
import { autoscaled, balancer, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a threshold has the unit of its metric', async () => {
  const [bare, percent, plain] = await expectMarked(`
${network}
${balancer}
tiers:
  web:
    ${autoscaled}
alarms:
  a: { metric: { tier: web, name: cpu }, above: 60, for: 1 x 60s }
                                                ~~ GP2508
  b: { metric: { loadBalancer: api, name: targetResponseTime }, above: 60%, for: 1 x 60s }
                                                                       ~~~ GP2508
  c: { metric: { loadBalancer: api, name: requests }, atLeast: 60s, for: 1 x 60s }
                                                               ~~~ GP2508
  d: { metric: { loadBalancer: api, name: targetResponseTime }, above: 500ms, for: 1 x 60s }
  e: { metric: { tier: web, name: statusCheckFailed }, above: 0, for: 1 x 60s }
  f: { metric: { tier: web, name: cpu }, atMost: 0, for: 1 x 60s }
`)
  expect(bare!.help).toBe('write `above: 60%`')
  expect(percent!.help).toBe('write `above: 60s`')
  expect(plain!.help).toBe('write `atLeast: 60`')
})

test('a percentage goes to 100', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
alarms:
  a: { metric: { tier: web, name: cpu }, above: 101%, for: 1 x 60s }
                                                ~~~~ GP2509
  b: { metric: { tier: web, name: cpu }, above: 100%, for: 1 x 60s }
`)
})
