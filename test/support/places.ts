import type { ParsedSource, Position } from '../../compiler/source/parsed-source.ts'
import { child, type Pointer } from '../../compiler/source/pointer.ts'
import { type Schema, schemaAt } from '../../compiler/validate/schema.ts'

/** A value of a specification, and what the schema says of it and of what it stands in. */
export type Place = {
  readonly pointer: Pointer
  readonly position: Position
  readonly value: unknown
  /** The value's text, as it is written. */
  readonly written: string
  /** The key that the schema defines, or that the user chose; undefined for a list's item and the whole. */
  readonly key?: { readonly name: string; readonly chosenBy: 'schema' | 'user' }
  /** What the schema says of the value, references followed; `{}` where it says nothing. */
  readonly schema: Schema
  /** The mapping or list that the value stands in. */
  readonly parent?: Place
}

/** Every value of `source`, the outer ones first, in the order of the file. */
export function places(source: ParsedSource, schema: Schema): Place[] {
  const found: Place[] = []
  const visit = (value: unknown, pointer: Pointer, parent: Place | undefined, key: string | undefined) => {
    const position = source.positions.get(pointer)!
    const place: Place = {
      pointer,
      position,
      value,
      written: source.file.text.slice(position.value.start, position.value.end),
      schema: schemaAt(schema, source.value, pointer) ?? {},
      ...(parent && key !== undefined
        ? {
            key: {
              name: key,
              chosenBy: Object.hasOwn(parent.schema.properties ?? {}, key) ? 'schema' : 'user',
            },
          }
        : {}),
      ...(parent ? { parent } : {}),
    }
    found.push(place)
    if (Array.isArray(value))
      value.forEach((item, index) => {
        visit(item, child(pointer, index), place, undefined)
      })
    else if (isMapping(value))
      for (const [name, item] of Object.entries(value)) visit(item, child(pointer, name), place, name)
  }
  visit(source.value, '', undefined, undefined)
  return found
}

export function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
