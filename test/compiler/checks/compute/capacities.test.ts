import { test } from 'vitest'
import { autoscaled, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a group has its sizes in order', async () => {
  const tier =
    'kind: autoscaled, instanceType: t4g.small, image: { name: debian-13, follow: current }, subnets: private'
  await expectMarked(`
${network}
tiers:
  a: { capacity: { min: 3, max: 2 }, ${tier} }
                                ~ GP2406
  b: { capacity: { min: 1, desired: 5, max: 4 }, ${tier} }
                                            ~ GP2406
  c: { capacity: { min: 3, desired: 2, max: 4 }, ${tier} }
                                    ~ GP2406
  d: { capacity: { min: 1, desired: 1, max: 2 }, ${tier} }
`)
})

test('a schedule fits its group', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    scaling:
      schedules:
        turned: { at: daily 08:00, timeZone: UTC, min: 3, desired: 2 }
                                                                   ~ GP2406
        beyond: { at: daily 08:00, timeZone: UTC, desired: 5 }
                                                           ~ GP2407
        raised: { at: daily 08:00, timeZone: UTC, desired: 5, max: 6 }
        none: { at: daily 20:00, timeZone: UTC, min: 0, desired: 0 }
`)
})
