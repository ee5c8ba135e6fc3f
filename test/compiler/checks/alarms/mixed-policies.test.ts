import { expect, test } from 'vitest'
import { autoscaled, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('two kinds of policy on the CPU of one tier are pointed out', async () => {
  const [mixed] = await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    scaling:
      policies:
        follow: { track: cpu, target: 60% }
        ~~~~~~ GP2513 warning
        up: { add: 1 }
  jobs:
    ${autoscaled}
    scaling:
      policies:
        follow: { track: networkIn, target: 1GiB }
        up: { add: 1 }
alarms:
  a: { metric: { tier: web, name: cpu }, above: 60%, for: 1 x 60s, onAlarm: [{ scale: web.up }] }
  b: { metric: { tier: jobs, name: cpu }, above: 60%, for: 1 x 60s, onAlarm: [{ scale: jobs.up }] }
`)
  expect(mixed!.related.map(({ message }) => message)).toEqual(['called by `a`'])
})
