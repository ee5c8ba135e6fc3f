import { type Pointer, tokens } from '../source/pointer.ts'

/** The parts of a JSON Schema that messages are made from. */
export type Schema = {
  readonly $ref?: string
  readonly $defs?: { readonly [name: string]: Schema }
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly properties?: { readonly [key: string]: Schema }
  readonly propertyNames?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly else?: Schema
  readonly [keyword: string]: unknown
}

/** What ajv says of a mistake; only these parts are used. */
export type SchemaError = {
  readonly instancePath: Pointer
  readonly keyword: string
  readonly params: Record<string, unknown>
  readonly propertyName?: string
}

/** The schema of the value at `pointer` of `value`; undefined where the schema says nothing of it. */
export function schemaAt(root: Schema, value: unknown, pointer: string): Schema | undefined {
  let schema: Schema | undefined = resolve(root, root, value)
  let here = value
  for (const token of tokens(pointer)) {
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[token] : undefined
    const next: Schema | boolean | undefined =
      schema?.properties?.[token] ?? schema?.items ?? schema?.additionalProperties
    schema = typeof next === 'object' ? resolve(root, next, here) : undefined
  }
  return schema
}

/** Follows references, a nullable's `else`, and the choice by `kind`; what stands beside a reference wins. */
export function resolve(root: Schema, schema: Schema, value: unknown): Schema {
  if (schema.$ref) {
    const { $ref, ...beside } = schema
    const target = root.$defs?.[$ref.slice('#/$defs/'.length)] ?? {}
    return resolve(root, { ...target, ...beside }, value)
  }
  if (schema.else) {
    const { else: otherwise, if: _if, ...beside } = schema
    return resolve(root, { ...otherwise, ...beside }, value)
  }
  if (schema.oneOf) {
    const kind = (value as { kind?: unknown } | undefined)?.kind
    const options = schema.oneOf.map(option => resolve(root, option, value))
    return (
      options.find(option => option.properties?.['kind']?.const === kind) ?? {
        ...schema,
        properties: { kind: kindOf(options) },
      }
    )
  }
  return schema
}

function kindOf(options: readonly Schema[]): Schema {
  return { title: 'Kind', enum: options.map(option => option.properties?.['kind']?.const) }
}
