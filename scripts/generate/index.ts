import { compile as typesOf } from 'json-schema-to-typescript'
import { annotations } from './annotations.ts'
import { referencePages } from './reference.ts'
import { assembleSchema, overlayOf, type Schema } from './schema.ts'
import { validatorSource, verdictSource } from './validators.ts'

const notice = '// Generated from the schema by scripts/generate.ts.\n'

/** The generated files by their path from the project's root. */
export async function generated(root: string): Promise<Map<string, string>> {
  const schema = assembleSchema(root)
  const overlay = overlayOf(schema)
  return new Map([
    ['schema/architecture.schema.json', json(withEnumDescriptions(published(schema)))],
    ['schema/overlay.schema.json', json(withEnumDescriptions(overlay))],
    ['compiler/model/generated/architecture.ts', await types(schema)],
    [
      'compiler/model/generated/annotations.ts',
      constant(
        'annotations',
        'readonly { readonly path: readonly string[]; readonly kind: string; readonly of: string }[]',
        annotations(schema),
      ),
    ],
    ['compiler/validate/generated/verdict.js', verdictSource(schema)],
    ['compiler/validate/generated/architecture.js', validatorSource(schema)],
    ['compiler/validate/generated/overlay.js', validatorSource(overlay)],
    [
      'compiler/validate/generated/architecture-schema.ts',
      constant('schema', 'Schema', schema, schemaImport),
    ],
    ['compiler/validate/generated/overlay-schema.ts', constant('schema', 'Schema', overlay, schemaImport)],
    ...referencePages(schema),
  ])
}

const schemaImport = "import type { Schema } from '../schema.ts'\n"

/** What editors read: environments may be written in place, as overlays. */
function published(schema: Schema): Schema {
  const overlay = { anyOf: [{ type: 'string' }, { $ref: 'overlay.schema.json' }] }
  return {
    ...schema,
    $defs: { ...schema.$defs, environment: { ...schema.$defs!['environment'], ...overlay } },
  }
}

/** Editors show what each word of a list means by `enumDescriptions`, in the order of the words. */
function withEnumDescriptions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withEnumDescriptions)
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withEnumDescriptions(value)]),
  )
  const { enum: words, 'x-enum': meanings } = node as { enum?: string[]; 'x-enum'?: Record<string, string> }
  if (!Array.isArray(words) || !meanings) return copy
  return { ...copy, enumDescriptions: words.map(word => meanings[word]) }
}

async function types(schema: Schema): Promise<string> {
  const { $id: _id, ...untitled } = withoutTitles(schema) as Schema
  return await typesOf({ ...untitled, title: 'Architecture' } as never, 'Architecture', {
    bannerComment: notice,
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
  })
}

/** Titles would become the names of types; the definitions' own keys are better ones. */
function withoutTitles(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTitles)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'title' || typeof value !== 'string')
      .map(([key, value]) => [key, withoutTitles(value)]),
  )
}

function constant(name: string, type: string, value: unknown, imports = ''): string {
  return `${notice}${imports}export const ${name}: ${type} = ${JSON.stringify(value, null, 1)}\n`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
