import { test } from 'vitest'
import { network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a machine that keeps data does not follow the newest image', async () => {
  const tier = 'kind: instance, instanceType: t4g.small, subnet: { group: private }'
  await expectMarked(`
${network}
tiers:
  a: { image: { name: ubuntu-24.04, follow: current }, ${tier} }
                                    ~~~~~~ GP2413
  b: { image: { name: ubuntu-24.04, follow: current }, stateless: true, ${tier} }
  c: { image: { name: ubuntu-24.04, serial: "20261015" }, ${tier} }
`)
})
