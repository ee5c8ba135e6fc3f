import { expect, test } from 'vitest'
import { autoscaled, files, network, service } from '../../../support/base-spec.ts'
import { expectMarked, helpOf } from '../../../support/marked.ts'

test('times and sizes are within what AWS takes', async () => {
  await expectMarked(
    `
${network}
loadBalancers:
  api: { subnets: public, idleTimeout: 2h, listeners: { http: { port: 80, protocol: http, from: [network] } } }
                                       ~~ GP2411
functions:
  slow: { code: fn, timeout: 16m }
                             ~~~ GP2411
  large: { code: fn, memory: 20480MiB }
                             ~~~~~~~~ GP2411
  right: { code: fn, memory: 256MiB, timeout: 15m }
tiers:
  web:
    ${autoscaled}
    ${service}
    boot: { script: ansible.sh }
    launchHook: { timeout: 3h }
                           ~~ GP2411
    targetGroups: { main: { listener: api.http, drain: 2h } }
                                                       ~~ GP2411
    rootVolume: { size: 20480GiB }
                        ~~~~~~~~ GP2411
`,
    { files },
  )
})

test('a volume is a whole number of GiB, and the help says which', async () => {
  const help = await helpOf(`
${network}
tiers:
  web:
    ${autoscaled}
    rootVolume: { size: 9000MiB }
                        ~~~~~~~ GP2412
`)
  expect(help).toBe('use `9GiB`')
})
