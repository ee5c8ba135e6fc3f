import { test } from 'vitest'
import { network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

const tier =
  'kind: autoscaled, instanceType: t4g.small, image: { name: debian-13, follow: current }, subnets: private'

test('fewer machines stay in service than there may be', async () => {
  await expectMarked(`
${network}
tiers:
  a: { capacity: { min: 1, max: 2 }, update: { keepInService: 2 }, ${tier} }
                                                              ~ GP2405
  b: { capacity: { min: 1, max: 1 }, ${tier} }
                                ~ GP2405
  c: { capacity: { min: 1, max: 2 }, ${tier} }
  d: { capacity: { min: 1, max: 1 }, update: { keepInService: 0 }, ${tier} }
`)
})
