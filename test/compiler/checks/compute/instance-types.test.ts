import { expect, test } from 'vitest'
import { network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

const tier = (type: string) =>
  `{ instanceType: ${type}, image: { name: debian-13, follow: current }, kind: autoscaled, subnets: private, capacity: { min: 1, max: 4 } }`

test('a family and a size that EC2 has', async () => {
  const [family, size] = await expectMarked(`
${network}
tiers:
  a: { instanceType: tg4.small, image: { name: debian-13, follow: current }, kind: autoscaled, subnets: private, capacity: { min: 1, max: 4 } }
                     ~~~~~~~~~ GP2404
  b: { instanceType: c7g.larg, image: { name: debian-13, follow: current }, kind: autoscaled, subnets: private, capacity: { min: 1, max: 4 } }
                     ~~~~~~~~ GP2404
`)
  expect(family!.help).toBe('did you mean `t4g.small`?')
  expect(size!.help).toBe('did you mean `c7g.large`?')
})

test('every way in which AWS names its types', async () => {
  const types = [
    't2.nano',
    't3a.micro',
    'm7i-flex.large',
    'c7gn.16xlarge',
    'hpc7a.96xlarge',
    'u-6tb1.112xlarge',
    'u7in-24tb.224xlarge',
    'mac2-m2pro.metal',
    'x2iedn.metal',
    'r8gd.metal-48xl',
    'p5en.48xlarge',
    'trn1n.32xlarge',
    'a1.xlarge',
  ]
  await expectMarked(`
${network}
tiers:
${types.map((type, index) => `  t${index}: ${tier(type)}`).join('\n')}
`)
})
