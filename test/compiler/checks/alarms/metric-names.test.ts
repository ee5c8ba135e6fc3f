import { expect, test } from 'vitest'
import { balancer, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a metric is one that there is', async () => {
  const [likely, none] = await expectMarked(`
${network}
${balancer}
alarms:
  a: { metric: { loadBalancer: api, name: targetResponsTime }, above: 5s, for: 1 x 60s }
                                          ~~~~~~~~~~~~~~~~~ GP2501
  b: { metric: { loadBalancer: api, name: cpu }, above: 5, for: 1 x 60s }
                                          ~~~ GP2501
  c: { metric: { loadBalancer: api, name: requests }, above: 5, for: 1 x 60s }
  d: { metric: { namespace: Quiz, name: anything }, above: 5, for: 1 x 60s }
`)
  expect(likely!.help).toBe('did you mean `targetResponseTime`?')
  expect(none!.help).toContain('`namespace`')
})
