import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { assembleSchema, type Schema } from '../../scripts/generate/schema.ts'

const schema = assembleSchema(resolve(import.meta.dirname, '../..'))

/** A place of the schema, with what a reference brings to it. */
type Place = Schema & {
  title?: string
  description?: string
  enum?: string[]
  'x-enum'?: Record<string, string>
}

function followed(node: Schema): Place {
  const ref = node['$ref'] as string | undefined
  if (!ref) return node as Place
  const { $ref: _ref, ...beside } = node
  return { ...followed(schema.$defs![ref.slice('#/$defs/'.length)]!), ...beside } as Place
}

/** Every key of the language, by the definition that it is in. */
const keys = [['architecture', schema] as const, ...Object.entries(schema.$defs!)].flatMap(([name, def]) =>
  keysBelow(def, name),
)

function keysBelow(node: Schema, path: string): (readonly [string, Place])[] {
  const found: (readonly [string, Place])[] = []
  for (const [key, child] of Object.entries((node['properties'] as Record<string, Schema>) ?? {})) {
    found.push([`${path}.${key}`, followed(child)])
    if (!child['$ref']) found.push(...keysBelow(child, `${path}.${key}`))
  }
  for (const keyword of ['items', 'additionalProperties']) {
    const child = node[keyword] as Schema | undefined
    if (typeof child === 'object' && !child['$ref']) {
      found.push([`${path}.*`, child as Place], ...keysBelow(child, `${path}.*`))
    }
  }
  return found
}

test('every key has a title and a description', () => {
  const named = keys.filter(([path]) => !path.endsWith('.*'))
  expect(named.length).toBeGreaterThan(200)
  expect(named.filter(([, { title, description }]) => !title || !description).map(([path]) => path)).toEqual(
    [],
  )
})

test('every word of every list of words is described, and no other', () => {
  const lists = [
    ...keys,
    ...Object.entries(schema.$defs!).map(([name, def]) => [name, def as Place] as const),
  ]
  const wrong = lists.filter(
    ([, place]) => place.enum && place.enum.join() !== Object.keys(place['x-enum'] ?? {}).join(),
  )
  expect(lists.some(([, place]) => place.enum)).toBe(true)
  expect(wrong.map(([path]) => path)).toEqual([])
})

test('examples and defaults are valid where they stand', () => {
  const ajv = new Ajv2020({ discriminator: true, allowUnionTypes: true, strictRequired: false })
  for (const keyword of ['x-text', 'x-value', 'x-reference', 'x-peer', 'x-enum']) ajv.addKeyword(keyword)
  const wrong: string[] = []
  let count = 0
  for (const [path, place] of [...keys, ...Object.entries(schema.$defs!)] as [string, Place][]) {
    const {
      examples = [],
      default: standard,
      ...rest
    } = place as Place & { examples?: unknown[]; default?: unknown }
    const validate = ajv.compile({ ...rest, $defs: schema.$defs } as Schema)
    for (const value of [...examples, ...(standard === undefined ? [] : [standard])]) {
      count++
      if (!validate(value)) wrong.push(`${path}: ${JSON.stringify(value)}`)
    }
  }
  expect(count).toBeGreaterThan(150)
  expect(wrong).toEqual([])
})
