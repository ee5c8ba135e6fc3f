import type { Handle } from '../graph/resource-type.ts'
import type { Resource } from '../graph/stack.ts'
import type { Model } from '../model/model.ts'
import { child, join } from '../source/pointer.ts'
import { originOf } from './origins.ts'
import { applyOverrides, type Overrides } from './overrides.ts'
import { emitTags } from './tags.ts'
import { emitValue, type Json, type Sink } from './values.ts'

/** A resource as the template has it, its origins recorded under `/Resources/LOGICALID`. */
export function emitResource(model: Model, resource: Resource, overrides: Overrides, sink: Sink): Json {
  const { handle, origin } = resource
  const pointer = join('Resources', handle.logicalId)
  const inherited = originOf(origin, false)
  sink.origins.set(pointer, originOf(origin, true))
  const referenced = new Set<string>()
  const watching: Sink = {
    origins: sink.origins,
    onReference: (name, attribute, at) => {
      referenced.add(name)
      sink.onReference(name, attribute, at)
    },
  }
  const at = (key: string) => child(pointer, key)
  const emit = (key: string, value: unknown) => emitValue(value, at(key), inherited, watching)

  const properties = emit('Properties', {
    ...resource.properties,
    ...emitTags(model, resource),
  }) as Record<string, Json>
  const patched = applyOverrides(resource, overrides, properties, at('Properties'), watching)
  const dependsOn = dependencies(resource.dependsOn, referenced)
  const policies = deletionPolicies(resource)
  const result: Record<string, Json | undefined> = {
    Type: emit('Type', handle.resourceType.type),
    DependsOn: dependsOn && emit('DependsOn', dependsOn),
    CreationPolicy: emit('CreationPolicy', resource.creationPolicy),
    UpdatePolicy: emit('UpdatePolicy', resource.updatePolicy),
    DeletionPolicy: emit('DeletionPolicy', policies.deletion),
    UpdateReplacePolicy: emit('UpdateReplacePolicy', policies.replace),
    Properties: Object.keys(patched).length > 0 ? patched : undefined,
  }
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined)) as Json
}

/** What is referred to is waited for anyway; naming it again would be noise. */
function dependencies(
  handles: readonly Handle[],
  referenced: ReadonlySet<string>,
): readonly string[] | undefined {
  const names = [...new Set(handles.map(({ logicalId }) => logicalId))]
    .filter(name => !referenced.has(name))
    .sort()
  return names.length > 0 ? names : undefined
}

/** What is stateful outlives the stack, unless its creation failed: then there is nothing in it. */
function deletionPolicies({ handle, deletionPolicy }: Resource): { deletion?: string; replace?: string } {
  if (deletionPolicy === 'Delete') return { deletion: 'Delete', replace: 'Delete' }
  if (!handle.resourceType.stateful && deletionPolicy === undefined) return {}
  return { deletion: deletionPolicy ?? 'RetainExceptOnCreate', replace: 'Retain' }
}
