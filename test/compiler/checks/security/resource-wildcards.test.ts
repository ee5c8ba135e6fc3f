import { expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('a resource is a choice among those there are', async () => {
  const found = await expectMarked(`
access:
  roles:
    worker:
      trust: [ec2]
      policies:
        wide:
          - { allow: [sqs:SendMessage], on: { arn: "arn:*" } }
                                                   ~~~~~~~ GP3303
          - { allow: [sqs:SendMessage], on: { arn: "arn:aws:sqs:\${aws.region}:\${aws.accountId}:*" } }
                                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP3303
          - { allow: [sqs:SendMessage], on: { arn: "arn:aws:sqs:*:*:*" } }
                                                   ~~~~~~~~~~~~~~~~~~~ GP3303
          - { allow: [lambda:InvokeFunction], on: { arn: "arn:aws:lambda:eu-west-2:111122223333:function:*" } }
                                                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP3303
          - { allow: [ssm:GetParameter], on: { parameter: /* } }
                                                          ~~ GP3303
        accepted:
          - allow: [sqs:SendMessage]
            on: { arn: "arn:aws:sqs:*:*:*" }
                       ~~~~~~~~~~~~~~~~~~~ GP3303 acknowledged
            acknowledge: { GP3303: the queues are made by users }
        narrow:
          - { allow: [sqs:SendMessage], on: { arn: "arn:aws:sqs:*:*:jobs-*" } }
          - { allow: [s3:GetObject], on: { arn: "arn:aws:s3:::media/*" } }
          - { allow: [logs:PutLogEvents], on: { arn: "arn:aws:logs:*:*:log-group:/web:*" } }
          - { allow: [sqs:SendMessage], on: { arn: "\${Queue}" } }
          - { allow: [ssm:GetParameter], on: { parameter: /web/* } }
          - allow: [ec2:StopInstances]
            on: { arn: "arn:aws:ec2:*:*:*" }
            when: { StringEquals: { ec2:ResourceTag/owner: me } }
parameters:
  Queue: { type: string }
`)
  expect(found.map(({ message }) => message.replace(/^.*means/, ''))).toEqual([
    ' every resource there is',
    ' every resource of `sqs`',
    ' every resource of `sqs`',
    ' every `function` of `lambda`',
    ' every parameter in Parameter Store',
    ' every resource of `sqs`',
  ])
})
