import { test } from 'vitest'
import { autoscaled, files, instance, network, service } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('the agent measures what it measures, every 30 seconds', async () => {
  await expectMarked(
    `
${network}
tiers:
  web:
    ${autoscaled}
    ${service}
    boot: { script: ansible.sh }
alarms:
  a: { metric: { tier: web, name: networkIn, resolution: 30s }, above: 1GiB, for: 3 x 60s }
                                                         ~~~ GP2505
  b: { metric: { tier: web, name: cpu, resolution: 10s }, above: 60%, for: 3 x 60s }
                                                   ~~~ GP2505
  c: { metric: { tier: web, name: cpu, resolution: 30s }, above: 60%, for: 3 x 60s }
  d: { metric: { tier: web, name: memory }, above: 60%, for: 3 x 60s }
`,
    { files },
  )
})

test('a tier that boots without a script has no agent', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
  app:
    ${instance}
alarms:
  a: { metric: { tier: web, name: cpu, resolution: 30s }, above: 60%, for: 3 x 60s }
                                                   ~~~ GP2506
  b: { metric: { tier: app, name: memory }, above: 60%, for: 3 x 60s }
                                  ~~~~~~ GP2506
  c: { metric: { tier: app, name: cpu }, above: 60%, for: 3 x 60s }
`)
})
