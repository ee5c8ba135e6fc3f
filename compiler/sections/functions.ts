import { lambdaHandler } from '../artifacts/artifact.ts'
import { Ref, traced } from '../graph/values.ts'
import { functionHandles, functionParameters } from '../handles/messaging.ts'
import { roleOfFunction } from '../handles/roles.ts'
import { textValue } from '../handles/text.ts'
import { artifactBucket } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import { days, mebibytes, seconds } from '../model/duration.ts'
import type { Function as LambdaFunction } from '../model/generated/architecture.ts'
import type { Entity } from '../model/model.ts'
import { allow, policyName, trustPolicy } from '../resources/iam/policy-document.ts'
import { protectionEnvironment } from './protection-environment.ts'
import type { Context, Section } from './section.ts'

/** Lambda functions with their roles and log groups. */
export const functions: Section = context => {
  for (const entity of context.model.functions.values()) declareFunction(context, entity)
}

function declareFunction({ model, stack, artifacts }: Context, entity: Entity<LambdaFunction>): void {
  const { key, id, spec } = entity
  const handles = functionHandles(id)
  const artifact = artifacts.get(`functions/${key}`)!
  const parameter = functionParameters(id).key
  const role = roleOfFunction(model, entity)
  stack.parameter({
    name: parameter,
    type: 'String',
    origin: spec.at('code'),
    description: `Key of the bundle of the function ${id} in the artifact bucket`,
    default: traced(artifact.fileName, spec.at('code')),
  })
  if (role.logicalId === handles.role.logicalId) {
    stack.add(handles.role, {
      origin: spec.at('role'),
      owner: spec,
      purpose: `Role of the function ${id}`,
      properties: { AssumeRolePolicyDocument: trustPolicy(['lambda.amazonaws.com']) },
    })
  }
  stack.add(handles.logGroup, {
    origin: spec.at('logs'),
    owner: spec,
    purpose: `Logs of the function ${id}`,
    properties: { RetentionInDays: traced(days(spec.value.logs ?? '30d'), spec.at('logs') as Cursor) },
  })
  stack.add(handles.policy, {
    origin: spec,
    purpose: `Lets the function ${id} write its log`,
    properties: {
      PolicyName: policyName(id, 'log'),
      PolicyDocument: allow({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [handles.logGroup.attribute('Arn')],
      }),
      Roles: [role.ref],
    },
  })
  const environment = {
    ...protectionEnvironment(model, entity),
    ...Object.fromEntries(
      spec
        .at('environment')
        .sorted()
        .map(([name, text]) => [name, textValue(model, text as Cursor<string>)]),
    ),
  }
  stack.add(handles.function, {
    origin: spec,
    purpose: `Function ${id}`,
    dependsOn: [handles.policy],
    properties: {
      Description: spec.optional('description'),
      Code: { S3Bucket: new Ref(artifactBucket), S3Key: traced(new Ref(parameter), spec.at('code')) },
      Handler: lambdaHandler(artifact),
      Runtime: spec.at('runtime'),
      Architectures: [spec.at('architecture')],
      MemorySize: traced(mebibytes(spec.value.memory ?? '128MiB'), spec.at('memory')),
      Timeout: traced(seconds(spec.value.timeout ?? '10s'), spec.at('timeout')),
      Role: traced(role.attribute('Arn'), spec.at('role')),
      Environment: Object.keys(environment).length > 0 ? { Variables: environment as never } : undefined,
      LoggingConfig: { LogFormat: 'JSON', LogGroup: handles.logGroup.ref },
    },
  })
}
