import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { text } from '../diagnostics/text.ts'
import type { Resource, Stack } from '../graph/stack.ts'
import type { Cursor } from '../model/cursor.ts'
import { child, type Pointer } from '../source/pointer.ts'
import { originOf } from './origins.ts'
import { emitValue, type Json, type Sink } from './values.ts'

/** The patches of each resource by its logical id. */
export type Overrides = ReadonlyMap<string, readonly Cursor[]>

export const overrideUnknown = define({
  code: 'GP4101',
  severity: 'error',
  message: text`nothing here makes ${'name'}`,
  help: text`${'advice'}`,
})

export const overrideAmbiguous = define({
  code: 'GP4102',
  severity: 'error',
  message: text`this makes ${'count'} resources of the type ${'name'}`,
  help: text`name the one that is meant: ${'ids'}`,
})

/** Finds the resources that every `overrides` patches. */
export function collectOverrides(stack: Stack): {
  readonly overrides: Overrides
  readonly diagnostics: readonly Diagnostic[]
} {
  const overrides = new Map<string, Cursor[]>()
  const diagnostics: Diagnostic[] = []
  for (const [owner, resources] of byOwner(stack)) {
    const patches = (owner as Cursor<{ overrides?: Record<string, object> }>).at('overrides')
    for (const [name, patch] of patches.entries()) {
      const cursor = patch as Cursor
      const found = resources.filter(
        ({ handle }) => handle.logicalId === name || handle.resourceType.type === name,
      )
      if (found.length === 1) {
        const id = found[0]!.handle.logicalId
        overrides.set(id, [...(overrides.get(id) ?? []), cursor])
      } else if (found.length === 0) {
        const names = resources.flatMap(({ handle }) => [handle.resourceType.type, handle.logicalId])
        const likely = suggest(name, names)
        const types = [...new Set(resources.map(({ handle }) => handle.resourceType.type))].sort()
        const advice = likely
          ? `did you mean \`${likely}\`?`
          : `it makes ${types.map(type => `\`${type}\``).join(', ')}`
        diagnostics.push(diagnose(overrideUnknown, cursor.keyLocation, { name: `\`${name}\``, advice }))
      } else {
        const ids = found.map(({ handle }) => `\`${handle.logicalId}\``).join(', ')
        diagnostics.push(
          diagnose(overrideAmbiguous, cursor.keyLocation, { count: found.length, name: `\`${name}\``, ids }),
        )
      }
    }
  }
  return { overrides, diagnostics }
}

/** The properties with their patches merged over them; a patch's leaves have their own origins. */
export function applyOverrides(
  { handle }: Resource,
  overrides: Overrides,
  properties: Record<string, Json>,
  pointer: Pointer,
  sink: Sink,
): Record<string, Json> {
  const patches = overrides.get(handle.logicalId) ?? []
  return patches.reduce(
    (merged, patch) => mergePatch(merged, patch, pointer, sink) as Record<string, Json>,
    properties,
  )
}

function mergePatch(under: Json | undefined, patch: Cursor, pointer: Pointer, sink: Sink): Json {
  if (!isMapping(patch.value) || !isMapping(under)) {
    forget(sink, pointer)
    return emitValue(patch, pointer, originOf(patch, true), sink)!
  }
  const result: Record<string, Json> = { ...under }
  for (const [key, item] of patch.entries()) {
    const cursor = item as Cursor
    const at = child(pointer, key)
    if (cursor.value === null) {
      forget(sink, at)
      delete result[key]
    } else result[key] = mergePatch(result[key], cursor, at, sink)
  }
  return result
}

function forget(sink: Sink, pointer: Pointer): void {
  for (const known of sink.origins.keys()) {
    if (known === pointer || known.startsWith(`${pointer}/`)) sink.origins.delete(known)
  }
}

function byOwner(stack: Stack): ReadonlyMap<Cursor, readonly Resource[]> {
  const owners = new Map<string, { owner: Cursor; resources: Resource[] }>()
  for (const resource of stack.resources.values()) {
    const path = resource.owner.path
    const known = owners.get(path)
    if (known) known.resources.push(resource)
    else owners.set(path, { owner: resource.owner, resources: [resource] })
  }
  return new Map([...owners.values()].map(({ owner, resources }) => [owner, resources]))
}

function isMapping(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
