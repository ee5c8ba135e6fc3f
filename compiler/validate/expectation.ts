import { suggest } from '../diagnostics/suggest.ts'
import type { Schema, SchemaError } from './schema.ts'

/** One sentence on what is wrong with `value`, which stands at `where`. */
export function describeProblem(
  where: string,
  value: unknown,
  schema: Schema,
  error: SchemaError | undefined,
): string {
  const limit = error?.params['limit']
  switch (error?.keyword) {
    case 'minimum':
    case 'exclusiveMinimum':
      return `${where} is ${show(value)}, which is less than ${limit}`
    case 'maximum':
    case 'exclusiveMaximum':
      return `${where} is ${show(value)}, which is more than ${limit}`
    case 'minItems':
      return `${where} has too few items: at least ${limit} belong here`
    case 'maxItems':
      return `${where} has too many items: at most ${limit} are allowed`
    case 'minProperties':
      return `${where} is empty: at least ${limit} ${limit === 1 ? 'key belongs' : 'keys belong'} here`
    case 'maxProperties':
      return `${where} has too many keys: at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`
    case 'uniqueItems':
      return `${where} has the same item twice`
    case 'maxLength':
      return `${where} is longer than ${limit} characters`
    case 'minLength':
      return `${where} is ${value === '' ? 'empty' : `shorter than ${limit} characters`}`
    default:
      return `${where} is ${show(value)}, which is not ${article(schema)}`
  }
}

/** One sentence on what belongs there, with an example. */
export function describeExpected(value: unknown, schema: Schema, error: SchemaError | undefined): string {
  if (schema.enum) {
    const names = schema.enum.map(String)
    const likely = typeof value === 'string' ? suggest(value, names) : undefined
    const all = `it is one of ${names.map(name => `\`${name}\``).join(', ')}`
    return likely === undefined ? all : `did you mean \`${likely}\`? ${all}`
  }
  if (schema.const !== undefined) return `write \`${String(schema.const)}\``
  if (error && /imum$/.test(error.keyword)) {
    const bounds = [schema['minimum'], schema['maximum']]
    return bounds.every(bound => bound !== undefined)
      ? `it lies between ${bounds[0]} and ${bounds[1]}`
      : 'choose a number in range'
  }
  if (error?.keyword === 'uniqueItems') return 'leave one of them away'
  const examples = schema.examples?.map(
    example => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``,
  )
  if (examples?.length) return `write ${article(schema)}, such as ${examples.join(' or ')}`
  const keys = Object.keys(schema.properties ?? {})
  if (keys.length > 0) return `write a mapping with the keys ${keys.map(key => `\`${key}\``).join(', ')}`
  return `write ${article(schema)}`
}

const typeNames: Record<string, string> = {
  string: 'a text',
  object: 'a mapping',
  array: 'a list',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  null: '`null`',
}

function article(schema: Schema): string {
  if (schema.enum) return 'one of the values that are known here'
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  const title = schema.title
  // Titles that start in lower case name what a value is: "duration"; the others name the place.
  if (title && /^[a-z]|^IPv4/.test(title)) return `${/^[aeiouI]/.test(title) ? 'an' : 'a'} ${title}`
  const types = [schema.type ?? []].flat() as string[]
  return types.map(type => typeNames[type] ?? type).join(' or ') || 'a valid value'
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  const text = typeof value === 'string' ? `\`${value}\`` : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
