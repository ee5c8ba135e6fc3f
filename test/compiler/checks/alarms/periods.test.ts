import { expect, test } from 'vitest'
import { autoscaled, files, network, service } from '../../../support/base-spec.ts'
import { expectMarked, helpOf } from '../../../support/marked.ts'

const tier = `${network}
tiers:
  web:
    ${autoscaled}
    ${service}
    boot: { script: ansible.sh }`

test('a period is one that CloudWatch takes', async () => {
  await expectMarked(`
alarms:
  a: { metric: { namespace: Quiz, name: jobs }, above: 1, for: 3 x 45s }
                                                               ~~~~~~~ GP2502
  b: { metric: { namespace: Quiz, name: jobs }, above: 1, for: 3 x 10s }
  c: { metric: { namespace: Quiz, name: jobs }, above: 1, for: 3 x 3m }
`)
})

test('EC2 has no data every 30 seconds; the help names the agent', async () => {
  const help = await helpOf(
    `
${tier}
alarms:
  busy: { metric: { tier: web, name: cpu }, above: 60%, for: 3 x 30s }
                                                             ~~~~~~~ GP2503
`,
    { files },
  )
  expect(help).toContain('`resolution: 30s`')
})

test('the agent has data every 30 seconds, and no sooner', async () => {
  await expectMarked(
    `
${tier}
alarms:
  a: { metric: { tier: web, name: cpu, resolution: 30s }, above: 60%, for: 3 x 30s }
  b: { metric: { tier: web, name: cpu, resolution: 30s }, above: 60%, for: 3 x 10s }
                                                                           ~~~~~~~ GP2503
  c: { metric: { tier: web, name: networkIn }, above: 1GiB, for: 3 x 10s }
                                                                 ~~~~~~~ GP2503
`,
    { files },
  )
})

test('an alarm looks back a day, or a week by the hour', async () => {
  await expectMarked(`
alarms:
  a: { metric: { namespace: Quiz, name: jobs }, above: 1, for: 1441 x 60s }
                                                               ~~~~~~~~~~ GP2504
  b: { metric: { namespace: Quiz, name: jobs }, above: 1, for: 1440 x 60s }
  c: { metric: { namespace: Quiz, name: jobs }, above: 1, for: 169 x 1h }
                                                               ~~~~~~~~ GP2504
  d: { metric: { namespace: Quiz, name: jobs }, above: 1, for: 7 x 1d }
`)
})
