import { test } from 'vitest'
import { autoscaled, files, instance, network, service } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a boot ends before its hook does', async () => {
  await expectMarked(
    `
${network}
tiers:
  late:
    ${autoscaled}
    ${service}
    launchHook: { timeout: 450s }
    boot: { script: ansible.sh, deadline: 8m }
                                          ~~ GP2408
  right:
    ${autoscaled}
    ${service}
    launchHook: { timeout: 450s }
    boot: { script: ansible.sh, deadline: 7m }
`,
    { files },
  )
})

test('CloudFormation waits for an hour for a group, and half a day for a machine', async () => {
  await expectMarked(
    `
${network}
tiers:
  group:
    ${autoscaled}
    ${service}
    boot: { script: ansible.sh, deadline: 60m }
                                          ~~~ GP2409
  hook:
    ${autoscaled}
    ${service}
    launchHook: { timeout: 2h }
                           ~~ GP2409
    boot: { script: ansible.sh }
  right:
    ${autoscaled}
    ${service}
    boot: { script: ansible.sh, deadline: 59m }
  machine:
    ${instance}
    boot: { script: own.sh, deadline: 12h }
                                      ~~~ GP2409
`,
    { files: { ...files, 'own.sh': '#!/bin/bash\n' } },
  )
})

test('a hook that nothing answers is pointed out', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    launchHook: { timeout: 450s }
    ~~~~~~~~~~ GP2410 warning
`)
})
