import { traced } from '../graph/values.ts'
import { artifactBucket } from '../handles/tiers.ts'
import type { Model } from '../model/model.ts'
import { parameterTypes } from '../model/parameter-types.ts'
import type { Section } from './section.ts'

/** The template's parameters that the specification declares, and the artifact bucket's name where it is needed. */
export const parameters: Section = ({ model, stack, artifacts }) => {
  for (const { id, spec } of model.parameters.values()) {
    const facts = parameterTypes[spec.value.type]
    const type = spec.at('type')
    stack.parameter({
      name: id,
      type: traced(facts.type, type),
      origin: spec,
      description: spec.optional('description'),
      default: spec.optional('default'),
      allowedValues: spec.optional('allowed'),
      ...(facts.pattern && !spec.value.allowed
        ? {
            allowedPattern: traced(facts.pattern, type),
            constraintDescription: traced(facts.constraint, type),
          }
        : {}),
    })
  }
  if (artifacts.size > 0 || needsPayload(model)) {
    stack.parameter({
      name: artifactBucket,
      type: 'String',
      origin: model.spec,
      description: 'The bucket that holds the function bundles and service archives',
      allowedPattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
      constraintDescription: 'must be the name of an S3 bucket',
    })
  }
}

/** Every boot may outgrow the user data and then needs the bucket for its script. */
function needsPayload(model: Model): boolean {
  return [...model.tiers.values()].some(({ spec }) => 'boot' in spec.value || spec.value.kind === 'bastion')
}
