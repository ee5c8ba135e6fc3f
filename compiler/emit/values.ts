import { Attribute, Computed, Fn, Pseudo, Ref, Sub, Traced } from '../graph/values.ts'
import { Cursor } from '../model/cursor.ts'
import type { Origin } from '../source/parsed-source.ts'
import { child, type Pointer } from '../source/pointer.ts'
import { originOf } from './origins.ts'

/** A value of the template. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Where values are written to: what is seen on the way is told to it. */
export type Sink = {
  readonly origins: Map<Pointer, Origin>
  /** Called with every logical id or parameter name that a value refers to, and where it does. */
  readonly onReference: (name: string, attribute: string | undefined, at: Pointer) => void
}

/**
 * `value` as the template has it, at `pointer`. Every leaf gets an origin: that of the nearest cursor or traced value
 * around it, or `inherited`, which is then not exact. Undefined values are left out.
 */
export function emitValue(value: unknown, pointer: Pointer, inherited: Origin, sink: Sink): Json | undefined {
  if (value === undefined) return undefined
  if (value instanceof Traced) return emitTraced(value, pointer, sink)
  if (value instanceof Cursor) return emitCursor(value, pointer, sink)
  if (value instanceof Computed) return emitComputed(value, pointer, inherited, sink)
  if (Array.isArray(value)) {
    const items: Json[] = []
    for (const item of value) {
      const emitted = emitValue(item, child(pointer, items.length), inherited, sink)
      if (emitted !== undefined) items.push(emitted)
    }
    // An empty list is a leaf too.
    if (items.length === 0) sink.origins.set(pointer, inherited)
    return items
  }
  if (typeof value === 'object' && value !== null) {
    const result: Record<string, Json> = {}
    for (const [key, item] of Object.entries(value)) {
      const emitted = emitValue(item, child(pointer, key), inherited, sink)
      if (emitted !== undefined) result[key] = emitted
    }
    if (Object.keys(result).length === 0) sink.origins.set(pointer, inherited)
    return result
  }
  sink.origins.set(pointer, inherited)
  return value as Json
}

function emitTraced(value: Traced, pointer: Pointer, sink: Sink): Json | undefined {
  return emitValue(value.value, pointer, originOf(value.origin, true), sink)
}

/** A part of the specification that stands in the template as it is; every leaf has its own place there. */
function emitCursor(cursor: Cursor, pointer: Pointer, sink: Sink): Json | undefined {
  const { value } = cursor
  if (value === undefined) return undefined
  if (Array.isArray(value)) {
    if (value.length === 0) sink.origins.set(pointer, originOf(cursor, true))
    return cursor.items().map((item, index) => emitCursor(item as Cursor, child(pointer, index), sink)!)
  }
  if (typeof value === 'object' && value !== null) {
    const result: Record<string, Json> = {}
    for (const [key, item] of cursor.entries())
      result[key] = emitCursor(item as Cursor, child(pointer, key), sink)!
    if (Object.keys(result).length === 0) sink.origins.set(pointer, originOf(cursor, true))
    return result
  }
  sink.origins.set(pointer, originOf(cursor, true))
  return value as Json
}

function emitComputed(value: Computed, pointer: Pointer, inherited: Origin, sink: Sink): Json {
  if (value instanceof Ref) {
    sink.onReference(value.logicalId, undefined, pointer)
    sink.origins.set(child(pointer, 'Ref'), inherited)
    return { Ref: value.logicalId }
  }
  if (value instanceof Pseudo) {
    sink.origins.set(child(pointer, 'Ref'), inherited)
    return { Ref: value.name }
  }
  if (value instanceof Attribute) {
    sink.onReference(value.logicalId, value.attribute, pointer)
    const at = child(pointer, 'Fn::GetAtt')
    sink.origins.set(child(at, 0), inherited)
    sink.origins.set(child(at, 1), inherited)
    return { 'Fn::GetAtt': [value.logicalId, value.attribute] }
  }
  if (value instanceof Sub) return emitSub(value, pointer, inherited, sink)
  if (value instanceof Fn)
    return { [value.name]: emitValue(value.args, child(pointer, value.name), inherited, sink)! }
  throw new Error(`cannot emit ${value.constructor.name}`)
}

/** `Fn::Sub`, or the text itself where there is nothing to fill in. */
function emitSub({ parts }: Sub, pointer: Pointer, inherited: Origin, sink: Sink): Json {
  if (parts.every(part => typeof part === 'string')) {
    sink.origins.set(pointer, inherited)
    return parts.join('')
  }
  const text = parts
    .map(part => {
      if (typeof part === 'string') return part.replaceAll('${', '${!')
      if (part instanceof Pseudo) return `\${${part.name}}`
      sink.onReference(part.logicalId, part instanceof Attribute ? part.attribute : undefined, pointer)
      return part instanceof Attribute ? `\${${part.logicalId}.${part.attribute}}` : `\${${part.logicalId}}`
    })
    .join('')
  sink.origins.set(child(pointer, 'Fn::Sub'), inherited)
  return { 'Fn::Sub': text }
}
