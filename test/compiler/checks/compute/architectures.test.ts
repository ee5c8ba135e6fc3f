import { expect, test } from 'vitest'
import { network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('an image is for its instance type', async () => {
  const tier = 'kind: autoscaled, subnets: private, capacity: { min: 1, max: 4 }'
  const [wrong, unknown] = await expectMarked(`
${network}
tiers:
  a: { instanceType: c7g.large, image: { ami: ami-0123456789abcdef0, architecture: x86_64 }, ${tier} }
                                                                                   ~~~~~~ GP2402
  b: { instanceType: m7i.large, image: { ami: ami-0123456789abcdef0 }, ${tier} }
                                              ~~~~~~~~~~~~~~~~~~~~~ GP2403 warning
  c: { instanceType: m7i.large, image: { ami: ami-0123456789abcdef0, architecture: x86_64 }, ${tier} }
  d: { instanceType: im4gn.large, image: { ami: ami-0123456789abcdef0, architecture: arm64 }, ${tier} }
`)
  expect(wrong!.message).toBe('the image is for x86_64, and `c7g.large` is arm64')
  expect(unknown!.help).toContain('`architecture: x86_64`')
})
