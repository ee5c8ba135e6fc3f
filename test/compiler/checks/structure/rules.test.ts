import { test } from 'vitest'
import { autoscaled, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

const rules = (lines: string) => `
${network}
tiers:
  web:
    ${autoscaled}
    securityGroup:
${lines}`

test('a protocol without ports has none', async () => {
  await expectMarked(
    rules(`
      ingress:
        ping: { protocol: icmp, port: 8, from: network }
                                ~~~~ GP2205
        all: { protocol: all, from: network }
`),
  )
})

test('a range goes upwards within what ports there are', async () => {
  await expectMarked(
    rules(`
      ingress:
        backwards: { ports: 90-80, from: network }
                            ~~~~~ GP2206
        beyond: { ports: 80-70000, from: network }
                         ~~~~~~~~ GP2206
        right: { ports: 80-90, from: network }
`),
  )
})

test('what comes in has a from, what goes out a to', async () => {
  await expectMarked(
    rules(`
      ingress:
        turned: { port: 80, to: network }
                            ~~ GP2207
        open: { port: 80 }
        ~~~~ GP2208
      egress:
        turned: { port: 80, from: network }
                            ~~~~ GP2207
        right: { port: 443, to: anywhere }
`),
  )
})
