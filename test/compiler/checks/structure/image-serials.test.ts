import { test } from 'vitest'
import { network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('only Ubuntu has releases by serial', async () => {
  const tier = (image: string) =>
    `{ kind: autoscaled, instanceType: t4g.small, subnets: private, capacity: { min: 1, max: 4 }, image: ${image} }`
  await expectMarked(`
${network}
tiers:
  amazon: ${tier('{ name: amazon-linux-2023, serial: "20261015" }')}
                                                                                                                                         ~~~~~~ GP2216
  ubuntu: ${tier('{ name: ubuntu-24.04, serial: "20261015" }')}
`)
})
