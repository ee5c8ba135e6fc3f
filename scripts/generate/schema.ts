import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Schema = { [key: string]: unknown; $defs?: Record<string, Schema> }

/** Puts the parts in `schema/parts` together: `architecture.yaml` is the root, the others add their `$defs`. */
export function assembleSchema(root: string): Schema {
  const folder = `${root}/schema/parts`
  const read = (file: string) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as Schema
  const schema = read('architecture.yaml')
  const defs: Record<string, Schema> = {}
  for (const file of readdirSync(folder).sort()) {
    if (file === 'architecture.yaml') continue
    for (const [name, def] of Object.entries(read(file).$defs ?? {})) {
      if (defs[name]) throw new Error(`schema/parts/${file}: ${name} is defined twice`)
      defs[name] = def
    }
  }
  return { ...schema, $defs: defs }
}

/**
 * The schema of an overlay: nothing is required, and `null`, which removes a key, is allowed wherever a mapping's
 * value stands.
 */
export function overlayOf(schema: Schema): Schema {
  const {
    groundplan: _language,
    name: _name,
    environments: _environments,
    ...properties
  } = schema['properties'] as Record<string, Schema>
  const defs = { ...schema.$defs, tier: anyKind(schema.$defs!, schema.$defs!['tier']!) }
  const overlay = optional({ ...schema, properties, $defs: defs }) as Schema
  return {
    ...overlay,
    $id: String(schema['$id']).replace('architecture', 'overlay'),
    title: 'Overlay',
    description: 'What an environment changes. It is merged over the architecture key by key.',
    properties: {
      account: {
        title: 'Account',
        description: 'The AWS account that the environment lives in.',
        type: 'string',
        pattern: '^[0-9]{12}$',
        examples: ['111122223333'],
      },
      region: {
        title: 'Region',
        description: 'The AWS region that the environment lives in.',
        type: 'string',
        pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
        examples: ['eu-west-2'],
      },
      ...(overlay['properties'] as object),
    },
  }
}

/** A tier's overlay need not repeat its kind, so it may have every kind's keys; the merged tier is judged by its kind. */
function anyKind(defs: Record<string, Schema>, tier: Schema): Schema {
  const kinds = (tier['oneOf'] as { $ref: string }[]).map(({ $ref }) => defs[$ref.slice('#/$defs/'.length)]!)
  const { discriminator: _discriminator, oneOf: _oneOf, ...rest } = tier
  const properties = Object.assign(
    {},
    ...kinds.toReversed().map(kind => kind['properties'] as object),
  ) as Record<string, Schema>
  const tags = kinds.map(kind => (kind['properties'] as Record<string, Schema>)['kind']!['const'])
  return {
    ...rest,
    additionalProperties: false,
    properties: { ...properties, kind: { title: 'Kind', description: 'The kind of tier.', enum: tags } },
  }
}

function optional(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(optional)
  if (typeof node !== 'object' || node === null) return node
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) {
    if (key === 'required' || key === 'default' || key === 'minProperties') continue
    if (key === 'examples') result[key] = value
    else if (key === 'x-enum') result[key] = value
    else if (key === 'properties') {
      result[key] = Object.fromEntries(
        Object.entries(value as object).map(([name, child]) => [name, nullable(optional(child))]),
      )
    } else if (key === 'additionalProperties' && typeof value === 'object') {
      result[key] = nullable(optional(value))
    } else {
      result[key] = optional(value)
    }
  }
  return result
}

/** Allows `null` beside what `schema` allows. Ajv's `nullable` is OpenAPI's word; editors want the types themselves. */
function nullable(schema: unknown): unknown {
  const { title, description, examples, ...rest } = schema as Record<string, unknown>
  const help = Object.fromEntries(
    Object.entries({ title, description, examples }).filter(([, v]) => v !== undefined),
  )
  return { ...help, if: { type: 'null' }, else: rest }
}
