import { expect, test } from 'vitest'
import { autoscaled, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('a block starts where it starts, and the help says where', async () => {
  const [first, second] = await expectMarked(`
network:
  cidr: 10.0.1.0/16
        ~~~~~~~~~~~ GP2302
  subnets:
    public: { cidr: 10.0.17.0/20, internet: direct }
                    ~~~~~~~~~~~~ GP2302
    right: { cidr: 10.0.32.0/20, internet: direct }
`)
  expect(first!.help).toBe('the block that holds this address is `10.0.0.0/16`')
  expect(second!.help).toBe('the block that holds this address is `10.0.16.0/20`')
})

test('in a rule EC2 clears the bits, which is said', async () => {
  await expectMarked(`
parameters:
  Office: { type: cidr, default: 192.0.2.7/24 }
                                 ~~~~~~~~~~~~ GP2303 warning
${network}
tiers:
  web:
    ${autoscaled}
    securityGroup:
      ingress:
        a: { port: 443, from: 198.51.100.7/24 }
                              ~~~~~~~~~~~~~~~ GP2303 warning
        b: { port: 443, from: 198.51.100.7/32 }
        c: { port: 443, from: Office }
`)
})
