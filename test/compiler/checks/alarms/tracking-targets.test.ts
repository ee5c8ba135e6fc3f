import { test } from 'vitest'
import { autoscaled, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a target has the unit of what is tracked', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    scaling:
      policies:
        a: { track: cpu, target: 1GiB }
                                 ~~~~ GP2514
        b: { track: cpu, target: 160% }
                                 ~~~~ GP2514
        c: { track: networkIn, target: 60% }
                                       ~~~ GP2514
        d: { track: networkOut, target: 100MiB }
        e: { track: cpu, target: 60% }
`)
})
