import { test } from 'vitest'
import { autoscaled, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a schedule sets a size', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    scaling:
      schedules:
        nothing: { at: daily 08:00, timeZone: UTC }
        ~~~~~~~ GP2215
        right: { at: daily 08:00, timeZone: UTC, min: 1 }
`)
})
