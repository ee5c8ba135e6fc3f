import { expect, test } from 'vitest'
import { expectMarked } from '../../../support/marked.ts'

test('a statement names the resources of actions that work on resources', async () => {
  const found = await expectMarked(`
access:
  roles:
    worker:
      trust: [ec2]
      policies:
        wide:
          - { allow: [s3:GetObject, ec2:DescribeInstances, ssm:GetParameter] }
            ~ GP3302
          - allow: [sqs:SendMessage]
            ~ GP3302
          - { allow: ["s3:Get*"] }
            ~ GP3302
          - { allow: [sqs:sendmessage], acknowledge: { GP3302: there is one queue } }
            ~ GP3302 acknowledged
        narrow:
          - { allow: [s3:GetObject], on: { bucket: media } }
          - { allow: [ec2:DescribeInstances, "autoscaling:Describe*", cloudwatch:PutMetricData, sts:GetCallerIdentity] }
          - { allow: [rekognition:DetectModerationLabels, tag:GetResources, "unknown:Anything"] }
          - { allow: [ec2:StopInstances], when: { StringEquals: { aws:ResourceTag/owner: me } } }
storage:
  media: {}
`)
  expect(found[0]!.message).toBe(
    'this allows `s3:GetObject` and `ssm:GetParameter` on every resource in the account',
  )
})

test('a wildcard of everything has a message of its own', async () => {
  await expectMarked(`
access:
  roles:
    worker:
      trust: [ec2]
      policies:
        wide:
          - { allow: ["s3:*"] }
                      ~~~~~~ GP3301
`)
})
