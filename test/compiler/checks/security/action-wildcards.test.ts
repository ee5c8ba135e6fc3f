import { test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('a role may do what it needs, not all that a service can do', async () => {
  await expectMarked(`
access:
  roles:
    worker:
      trust: [ec2]
      policies:
        wide:
          - { allow: ["*"] }
                      ~~~ GP3301
          - { allow: ["sqs:*", sqs:SendMessage], on: { arn: "arn:aws:sqs:eu-west-2:111122223333:jobs" } }
                      ~~~~~~~ GP3301
          - { allow: ["sqs:**"], on: { arn: "arn:aws:sqs:eu-west-2:111122223333:jobs" } }
                      ~~~~~~~~ GP3301
        accepted:
          - allow: ["sqs:*"]
                    ~~~~~~~ GP3301 acknowledged
            on: { arn: "arn:aws:sqs:eu-west-2:111122223333:jobs" }
            acknowledge: { GP3301: it is the queue's owner }
        narrow:
          - { allow: ["sqs:Send*", sqs:GetQueueUrl], on: { arn: "arn:aws:sqs:eu-west-2:111122223333:jobs" } }
`)
})
