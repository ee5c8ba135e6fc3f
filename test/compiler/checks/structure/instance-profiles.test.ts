import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('a role with an instance profile trusts EC2', async () => {
  await expectMarked(`
access:
  roles:
    machine: { trust: [ec2], instanceProfile: machines }
    lambda: { trust: [lambda], instanceProfile: functions }
                               ~~~~~~~~~~~~~~~ GP2217
`)
})
