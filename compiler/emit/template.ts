import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import type { Stack, StackParameter } from '../graph/stack.ts'
import type { Model } from '../model/model.ts'
import type { Origin } from '../source/parsed-source.ts'
import { child, join, type Pointer } from '../source/pointer.ts'
import { originOf } from './origins.ts'
import { collectOverrides } from './overrides.ts'
import { emitRawResources } from './raw-resources.ts'
import { emitResource } from './resource.ts'
import { sameLogicalId } from './same-logical-id.ts'
import { emitValue, type Json, type Sink } from './values.ts'

export type Template = { readonly [section: string]: Json }

export type EmittedStack = {
  readonly template: Template
  readonly origins: ReadonlyMap<Pointer, Origin>
  readonly diagnostics: readonly Diagnostic[]
}

/** The template of `stack` and where every part of it comes from. Resources stand in the order of their logical ids. */
export function emitTemplate(model: Model, stack: Stack): EmittedStack {
  const origins = new Map<Pointer, Origin>()
  const diagnostics: Diagnostic[] = stack.collisions.map(({ first, second }) =>
    diagnose(sameLogicalId, second.origin.keyLocation, { id: `\`${second.handle.logicalId}\`` }, [
      { message: 'the other one is here', location: first.origin.keyLocation },
    ]),
  )
  const references: { readonly name: string; readonly at: Pointer }[] = []
  const sink: Sink = { origins, onReference: (name, _attribute, at) => references.push({ name, at }) }
  const { overrides, diagnostics: overrideDiagnostics } = collectOverrides(stack)
  diagnostics.push(...overrideDiagnostics)

  const resources: Record<string, Json> = {}
  for (const resource of stack.resources.values()) {
    resources[resource.handle.logicalId] = emitResource(model, resource, overrides, sink)
  }
  diagnostics.push(...emitRawResources(model, resources, sink))
  const parameters = Object.fromEntries(
    [...stack.parameters.values()].map(parameter => [parameter.name, emitParameter(parameter, sink)]),
  )
  const outputs: Record<string, Json> = {}
  for (const { name, value, origin } of stack.outputs.values()) {
    const pointer = join('Outputs', name)
    origins.set(pointer, originOf(origin, true))
    outputs[name] = { Value: emitValue(value, child(pointer, 'Value'), originOf(origin, false), sink)! }
  }
  verifyReferences(references, resources, parameters)
  return { template: assemble(model, { parameters, resources, outputs }, sink), origins, diagnostics }
}

function assemble(
  model: Model,
  parts: Record<'parameters' | 'resources' | 'outputs', Record<string, Json>>,
  sink: Sink,
): Template {
  const description = model.spec.optional('description')
  const root = originOf(model.spec, false)
  const template: Record<string, Json | undefined> = {
    AWSTemplateFormatVersion: emitValue('2010-09-09', join('AWSTemplateFormatVersion'), root, sink),
    Description: emitValue(description, join('Description'), root, sink),
    Parameters: sorted(parts.parameters),
    Resources: sorted(parts.resources) ?? {},
    Outputs: sorted(parts.outputs),
  }
  return Object.fromEntries(Object.entries(template).filter(([, value]) => value !== undefined)) as Template
}

function emitParameter(parameter: StackParameter, sink: Sink): Json {
  const pointer = join('Parameters', parameter.name)
  sink.origins.set(pointer, originOf(parameter.origin, true))
  const properties = {
    Type: parameter.type,
    Description: parameter.description,
    Default: parameter.default,
    AllowedPattern: parameter.allowedPattern,
    AllowedValues: parameter.allowedValues,
    ConstraintDescription: parameter.constraintDescription,
    MinValue: parameter.minValue,
    MaxValue: parameter.maxValue,
    MaxLength: parameter.maxLength,
    NoEcho: parameter.noEcho,
  }
  return emitValue(properties, pointer, originOf(parameter.origin, false), sink)!
}

/** A reference to nothing is a fault of the compiler: what users write is checked long before. */
function verifyReferences(
  references: readonly { readonly name: string; readonly at: Pointer }[],
  ...declared: readonly Record<string, Json>[]
): void {
  for (const { name, at } of references) {
    if (!declared.some(names => Object.hasOwn(names, name)))
      throw new Error(`${at} refers to ${name}, which nothing declares`)
  }
}

function sorted(entries: Record<string, Json>): Json | undefined {
  const names = Object.keys(entries)
  if (names.length === 0) return undefined
  return Object.fromEntries(names.sort().map(name => [name, entries[name]!]))
}
