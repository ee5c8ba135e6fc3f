import { accountId, partition, region, Sub, type SubPart, sub, traced } from '../graph/values.ts'
import { distributionHandles } from '../handles/cdn.ts'
import { functionHandles, topicHandles } from '../handles/messaging.ts'
import { bucketHandles } from '../handles/storage.ts'
import { resolveText, textValue } from '../handles/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Statement, StatementTarget } from '../model/generated/architecture.ts'
import type { Model } from '../model/model.ts'
import type { Allowance } from '../resources/iam/policy-document.ts'

/** A statement of the specification as IAM wants it. */
export function statementOf(model: Model, spec: Cursor<Statement>): Allowance {
  const target = spec.optional('on')
  return {
    actions: spec.at('allow').items(),
    resources: target ? resourcesOf(model, target, spec.value.allow) : '*',
    conditions: spec.optional('when'),
  }
}

function resourcesOf(
  model: Model,
  target: Cursor<StatementTarget>,
  actions: readonly string[],
): readonly unknown[] {
  const parameter = target.optional('parameter')
  if (parameter) return [traced(parameterArn(model, parameter.value), parameter)]
  const secret = target.optional('secret')
  if (secret) return [traced(secretArn(model, secret.value), secret)]
  const distribution = target.optional('distribution')
  if (distribution) {
    const { ref } = distributionHandles(
      model.resolve(model.distributions, distribution.value).id,
    ).distribution
    return [traced(sub`arn:${partition}:cloudfront::${accountId}:distribution/${ref}`, distribution)]
  }
  const topic = target.optional('topic')
  if (topic) return [traced(topicHandles(model.resolve(model.topics, topic.value).id).topic.ref, topic)]
  const fn = target.optional('function')
  if (fn) {
    const handles = functionHandles(model.resolve(model.functions, fn.value).id)
    return [traced(handles.function.attribute('Arn'), fn)]
  }
  const bucket = target.optional('bucket')
  if (bucket) return bucketResources(model, bucket, target, actions)
  return [textValue(model, target.at('arn') as Cursor<string>)]
}

/** Actions on a bucket work on the bucket or on its objects; which, S3's action names tell. */
function bucketResources(
  model: Model,
  bucket: Cursor<string>,
  target: Cursor<StatementTarget>,
  actions: readonly string[],
): readonly unknown[] {
  const handle = bucketHandles(model.resolve(model.buckets, bucket.value).id).bucket
  const arn = handle.attribute('Arn')
  const onObjects = actions.some(action => isWild(action) || isOnObjects(action))
  const onBucket = actions.some(action => isWild(action) || !isOnObjects(action))
  const objects = target.optional('objects')
  return [
    ...(onBucket ? [traced(arn, bucket)] : []),
    ...(onObjects
      ? objects
        ? objects.items().map(item => traced(objectArn(arn, item.value), item))
        : [traced(sub`${arn}/*`, bucket)]
      : []),
  ]
}

/** `s3:Get*` and its like can mean both. */
function isWild(action: string): boolean {
  return action.includes('*') || action.includes('?')
}

/**
 * S3's actions on objects have them, or an upload of one, in their names; those with `Bucket` in theirs, and all others,
 * are on the bucket. Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
 */
function isOnObjects(action: string): boolean {
  return /Object|MultipartUpload/.test(action) && !/Bucket/.test(action)
}

/** The ARN of an object; of everything below it, when the key ends in `/`. */
export function objectArn(bucketArn: SubPart, key: string): Sub {
  return sub`${bucketArn}/${key.endsWith('/') ? `${key}*` : key}`
}

/** The ARN of a parameter in Parameter Store by its name, which starts with `/`. */
export function parameterArn(model: Model, name: string): Sub {
  return joined(['arn:', partition, ':ssm:', region, ':', accountId, ':parameter', resolveText(model, name)])
}

/** The ARN of a secret by its name. Secrets Manager adds six characters of its own. */
export function secretArn(model: Model, name: string): Sub {
  return joined([
    'arn:',
    partition,
    ':secretsmanager:',
    region,
    ':',
    accountId,
    ':secret:',
    resolveText(model, name),
    '-??????',
  ])
}

export function joined(parts: readonly (SubPart | Sub)[]): Sub {
  return new Sub(parts.flatMap(part => (part instanceof Sub ? part.parts : [part])))
}
