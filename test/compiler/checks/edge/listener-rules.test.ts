import { test } from 'vitest'
import { autoscaled, balancer, files, network, service } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a rule has a priority of its own, five conditions at most, and one group takes the rest', async () => {
  await expectMarked(
    `
${network}
${balancer}
tiers:
  web:
    ${autoscaled}
    ${service}
    targetGroups:
      a: { listener: api.http, paths: [/a], precedence: 10 }
      b: { listener: api.http, paths: [/b], precedence: 10 }
                                                        ~~ GP2701
      c: { listener: api.http, paths: [/c], precedence: 11 }
      many: { listener: api.http, paths: [/1, /2, /3], hosts: [a.example.com, b.example.com, c.example.com] }
      ~~~~ GP2703
      rest: { listener: api.http }
      more: { listener: api.http }
      ~~~~ GP2702
`,
    { files },
  )
})
