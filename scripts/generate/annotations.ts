import type { Schema } from './schema.ts'

/** A place in a specification, `*` standing for any key or index, and what the schema says of the values there. */
export type Annotation = { readonly path: readonly string[]; readonly kind: string; readonly of: string }

/** Everything that the schema marks with `x-reference`, `x-value`, `x-peer` or `x-text`, by where it can stand. */
export function annotations(schema: Schema): Annotation[] {
  const found = new Map<string, Annotation>()
  const visit = (node: Schema, path: readonly string[], seen: readonly string[]): void => {
    for (const kind of ['reference', 'value', 'peer', 'text']) {
      const of = node[`x-${kind}`]
      if (of !== undefined) found.set(path.join('/'), { path, kind, of: String(of) })
    }
    const ref = node['$ref'] as string | undefined
    if (ref) {
      if (seen.includes(ref)) throw new Error(`${ref} contains itself`)
      visit(schema.$defs![ref.slice('#/$defs/'.length)]!, path, [...seen, ref])
    }
    for (const option of (node['oneOf'] as Schema[] | undefined) ?? []) visit(option, path, seen)
    for (const [key, child] of Object.entries((node['properties'] as Record<string, Schema>) ?? {})) {
      visit(child, [...path, key], seen)
    }
    for (const key of ['additionalProperties', 'items']) {
      if (typeof node[key] === 'object') visit(node[key] as Schema, [...path, '*'], seen)
    }
  }
  visit(schema, [], [])
  return [...found.values()]
}
