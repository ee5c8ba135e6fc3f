import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import { resolvePath } from '../handles/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Model } from '../model/model.ts'
import { reference } from '../model/references.ts'
import { child, join, type Pointer } from '../source/pointer.ts'
import { originOf } from './origins.ts'
import { sameLogicalId } from './same-logical-id.ts'
import { emitValue, type Json, type Sink } from './values.ts'

/**
 * Puts the raw resources into `resources` as they are, but for references with a dot, which name things of this
 * specification: `{ Ref: tiers.web.securityGroup }`.
 */
export function emitRawResources(model: Model, resources: Record<string, Json>, sink: Sink): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const [name, spec] of model.spec.at('resources').entries()) {
    const cursor = spec as Cursor
    if (Object.hasOwn(resources, name)) {
      diagnostics.push(diagnose(sameLogicalId, cursor.keyLocation, { id: `\`${name}\`` }))
      continue
    }
    const pointer = join('Resources', name)
    sink.origins.set(pointer, originOf(cursor, true))
    const { acknowledge: _acknowledge, ...raw } = emitRaw(model, cursor, pointer, sink) as Record<
      string,
      Json
    >
    for (const known of sink.origins.keys()) {
      if (known.startsWith(`${pointer}/acknowledge`)) sink.origins.delete(known)
    }
    resources[name] = raw
  }
  return diagnostics
}

function emitRaw(model: Model, cursor: Cursor, pointer: Pointer, sink: Sink): Json {
  const { value } = cursor
  if (Array.isArray(value) && value.length > 0) {
    return cursor.items().map((item, index) => emitRaw(model, item as Cursor, child(pointer, index), sink))
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    Object.keys(value).length === 0
  ) {
    return value === null ? null : emitValue(cursor, pointer, originOf(cursor, true), sink)!
  }
  const entries = cursor.entries() as readonly (readonly [string, Cursor])[]
  const target = entries.length === 1 && entries[0]![0] === 'Ref' ? entries[0]![1] : undefined
  if (target && isOurs(model, target.value)) {
    return emitValue(resolvePath(model, target.value), pointer, originOf(target, true), sink)!
  }
  return Object.fromEntries(
    entries.map(([key, item]) => [key, emitRaw(model, item, child(pointer, key), sink)]),
  )
}

/** A logical id has no dot: a name with one is a thing of this specification. */
export function isOurs(model: Model, name: unknown): name is string {
  return typeof name === 'string' && name.includes('.') && !('problem' in reference(model, name))
}
