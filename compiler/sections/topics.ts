import { accountId, partition, sub, traced } from '../graph/values.ts'
import { functionHandles, topicHandles, topicsKey } from '../handles/messaging.ts'
import { parameterOr, peerIdentity } from '../handles/peers.ts'
import { physicalName } from '../handles/text.ts'
import type { Topic } from '../model/generated/architecture.ts'
import type { Entity } from '../model/model.ts'
import type { Context, Section } from './section.ts'

/** Topics, who may publish to them and who hears from them, and the key that encrypts them. */
export const topics: Section = context => {
  if (context.model.topics.size === 0) return
  declareKey(context)
  for (const topic of context.model.topics.values()) declareTopic(context, topic)
}

/**
 * Alarms cannot publish to a topic that `alias/aws/sns` encrypts: its policy cannot admit CloudWatch. Source: Amazon
 * SNS developer guide, "Key management", "Enable compatibility between event sources and encrypted topics".
 */
function declareKey({ model, stack }: Context): void {
  const origin = model.spec.at('topics')
  stack.add(topicsKey, {
    origin,
    purpose: 'The key that encrypts notifications',
    properties: {
      Description: `Encrypts the notifications of ${model.stackName}`,
      EnableKeyRotation: true,
      KeyPolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'Administer',
            Effect: 'Allow',
            Principal: { AWS: sub`arn:${partition}:iam::${accountId}:root` },
            Action: 'kms:*',
            Resource: '*',
          },
          {
            Sid: 'AlarmsPublish',
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
            Resource: '*',
            Condition: { StringEquals: { 'aws:SourceAccount': accountId } },
          },
        ],
      },
    },
  })
}

function declareTopic({ model, stack }: Context, { id, spec }: Entity<Topic>): void {
  const handles = topicHandles(id)
  stack.add(handles.topic, {
    origin: spec,
    purpose: `Topic ${id}`,
    properties: { TopicName: physicalName(model, spec.optional('name')), KmsMasterKeyId: topicsKey.ref },
  })
  stack.add(handles.policy, {
    origin: spec,
    purpose: `Lets alarms publish to ${id}`,
    properties: {
      Topics: [handles.topic.ref],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'AlarmsPublish',
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Action: 'sns:Publish',
            Resource: handles.topic.ref,
            Condition: { StringEquals: { 'aws:SourceAccount': accountId } },
          },
          {
            Sid: 'DenyInsecureTransport',
            Effect: 'Deny',
            Principal: '*',
            Action: 'sns:Publish',
            Resource: handles.topic.ref,
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      },
    },
  })
  for (const address of spec.at('email').items()) {
    const of = peerIdentity(model, address)
    stack.add(handles.email(of), {
      origin: address,
      owner: spec,
      purpose: `Tells ${of} by e-mail`,
      properties: { TopicArn: handles.topic.ref, Protocol: 'email', Endpoint: parameterOr(model, address) },
    })
  }
  for (const name of spec.at('invoke').items()) {
    const called = model.resolve(model.functions, name.value)
    const { function: target } = functionHandles(called.id)
    stack.add(handles.permission(called.id), {
      origin: name,
      owner: spec,
      purpose: `Lets the topic ${id} call ${called.id}`,
      properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: traced(target.attribute('Arn'), name),
        Principal: 'sns.amazonaws.com',
        SourceArn: handles.topic.ref,
      },
    })
    stack.add(handles.invocation(called.id), {
      origin: name,
      owner: spec,
      purpose: `The topic ${id} calls ${called.id}`,
      dependsOn: [handles.permission(called.id)],
      properties: {
        TopicArn: handles.topic.ref,
        Protocol: 'lambda',
        Endpoint: traced(target.attribute('Arn'), name),
      },
    })
  }
}
