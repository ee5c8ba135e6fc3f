import { expect, test } from 'vitest'
import { expectMarked, helpOf } from '../../../support/marked.ts'

test('a network is a /16 to a /28', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/15
        ~~~~~~~~~~~ GP2301
  subnets: { public: { cidr: 10.0.0.0/20, internet: direct } }
`)
})

test('the help names the nearest block that fits', async () => {
  const help = await helpOf(`
network:
  cidr: 10.0.0.0/16
  subnets: { public: { cidr: 10.0.0.16/28, internet: direct } }
                             ~~~~~~~~~~~~ GP2301
`)
  expect(help).toBe(
    'it is cut into four subnets, which are /28 or larger; `10.0.0.0/26` is the nearest that fits',
  )
})

test('a group may be a /26, whose subnets are the smallest that there are', async () => {
  await expectMarked(`
network:
  cidr: 10.0.0.0/16
  subnets: { public: { cidr: 10.0.0.64/26, internet: direct } }
`)
})
