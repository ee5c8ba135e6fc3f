import { stackName, sub, traced } from '../graph/values.ts'
import { keyPairHandle, roleHandles } from '../handles/access.ts'
import { parameterOr } from '../handles/peers.ts'
import { physicalName } from '../handles/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Role } from '../model/generated/architecture.ts'
import type { Entity } from '../model/model.ts'
import { allow, trustPolicy } from '../resources/iam/policy-document.ts'
import { ssmManagedPolicy } from './managed-policies.ts'
import type { Context, Section } from './section.ts'
import { statementOf } from './statements.ts'

/** Key pairs and roles with their instance profiles and policies. */
export const access: Section = context => {
  const { model, stack } = context
  for (const { id, spec } of model.keyPairs.values()) {
    const name = spec.optional('name')
    stack.add(keyPairHandle(id), {
      origin: spec,
      purpose: `Key pair of ${id}`,
      // The public key stands in the specification or in a parameter: nothing is lost with the pair, and its name is free
      // for the next stack.
      deletionPolicy: 'Delete',
      properties: {
        KeyName: physicalName(model, name) ?? sub`${stackName}-${id}`,
        PublicKeyMaterial: parameterOr(model, spec.at('publicKey')),
      },
    })
  }
  for (const role of model.roles.values()) declareRole(context, role)
}

function declareRole({ model, stack }: Context, { id, spec }: Entity<Role>): void {
  const handles = roleHandles(id)
  const name = spec.optional('name')
  const profile = spec.optional('instanceProfile')
  const services = spec
    .at('trust')
    .items()
    .map(service => traced(`${service.value}.amazonaws.com`, service))
  stack.add(handles.role, {
    origin: spec,
    purpose: `Role ${id}`,
    properties: {
      RoleName: physicalName(model, name),
      Description: spec.optional('description'),
      AssumeRolePolicyDocument: trustPolicy(services),
      // Session Manager needs it on every machine.
      ManagedPolicyArns: spec.value.trust.includes('ec2') ? [ssmManagedPolicy] : undefined,
    },
  })
  if (spec.value.trust.includes('ec2')) {
    stack.add(handles.instanceProfile, {
      origin: profile ?? spec,
      owner: spec,
      purpose: `Carries the role ${id} to machines`,
      properties: {
        InstanceProfileName: physicalName(model, profile),
        Roles: [handles.role.ref],
      },
    })
  }
  for (const [policyName, statements] of spec.at('policies').entries()) {
    stack.add(handles.policy(policyName), {
      origin: statements as Cursor,
      owner: spec,
      purpose: `Policy ${policyName} of the role ${id}`,
      properties: {
        PolicyName: traced(policyName, statements as Cursor),
        PolicyDocument: allow(...statements.items().map(statement => statementOf(model, statement))),
        Roles: [handles.role.ref],
      },
    })
  }
}
