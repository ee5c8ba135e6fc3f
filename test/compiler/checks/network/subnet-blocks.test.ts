import { expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('groups lie in the network and apart from each other', async () => {
  const diagnostics = await expectMarked(`
network:
  cidr: 10.0.0.0/16
  subnets:
    public: { cidr: 10.0.0.0/20, internet: direct }
    outside: { cidr: 10.1.0.0/20, internet: direct }
                     ~~~~~~~~~~~ GP2304
    twice: { cidr: 10.0.8.0/21, internet: direct }
                   ~~~~~~~~~~~ GP2305
    apart: { cidr: 10.0.16.0/20, internet: direct }
`)
  expect(diagnostics[1]!.related[0]!.message).toBe('`public` is here')
})
