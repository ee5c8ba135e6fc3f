import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('a NAT gateway needs a public group', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  subnets: { private: { cidr: 10.0.0.0/20, internet: nat } }
                                                     ~~~ GP2310
`)
})

test('of several public groups one is named', async () => {
  const subnets = `subnets:
    a: { cidr: 10.0.0.0/20, internet: direct }
    b: { cidr: 10.0.16.0/20, internet: direct }
    private: { cidr: 10.0.32.0/20, internet: nat }`
  await expectMarked(`
network:
~~~~~~~ GP2311
  cidr: 10.0.0.0/16
  ${subnets}
`)
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  natSubnets: private
              ~~~~~~~ GP2312
  ${subnets}
`)
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  natSubnets: b
  ${subnets}
`)
})

test('a group that wants a NAT gateway where there is none is told so', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  nat: none
  subnets:
    private: { cidr: 10.0.0.0/20, internet: nat }
                                            ~~~ GP2313 warning
    inside: { cidr: 10.0.16.0/20 }
`)
})
