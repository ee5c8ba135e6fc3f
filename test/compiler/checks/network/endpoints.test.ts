import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

const subnets = `subnets:
    a: { cidr: 10.0.0.0/20 }
    b: { cidr: 10.0.16.0/20 }`

test('interface endpoints stand in the only private group, or in the one that is named', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  endpoints: [ssm]
  ~~~~~~~~~ GP2314
  ${subnets}
`)
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  endpoints: [ssm]
  endpointSubnets: a
  ${subnets}
`)
})

test('a gateway endpoint needs a private group', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  endpoints: [s3]
              ~~ GP2315
  subnets: { public: { cidr: 10.0.0.0/20, internet: direct } }
`)
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  endpoints: [s3]
  ${subnets}
`)
})
