import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import thorough from '../../../compiler/validate/generated/architecture.js'
import verdict from '../../../compiler/validate/generated/verdict.js'

const reference = parse(
  readFileSync(resolve(import.meta.dirname, '../../../specs/architecture.yaml'), 'utf8'),
)

/** Every mapping and list of `value`, itself included. */
function* containers(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  yield value as Record<string, unknown>
  for (const item of Object.values(value)) yield* containers(item)
}

const junk = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    '10.0.0.0/16',
    '60%',
    '3 x 60s',
    'autoscaled',
    'bastion',
    {},
    [],
    null,
    true,
    -1,
    0.5,
  ),
  fc.string({ maxLength: 5 }),
)

/** The reference with one to three of its values replaced, removed or added at random. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(),
      key: fc.nat(),
      kind: fc.constantFrom('replace', 'remove', 'add'),
      value: junk,
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map(edits => {
    const spec = structuredClone(reference)
    for (const { at, key, kind, value } of edits) {
      const places = [...containers(spec)]
      const place = places[at % places.length]!
      const keys = Object.keys(place)
      const name = keys[key % Math.max(1, keys.length)] ?? 'x'
      if (kind === 'remove' && !Array.isArray(place)) delete place[name]
      else place[kind === 'add' && !Array.isArray(place) ? `${name}x` : name] = structuredClone(value)
    }
    return spec
  })

test('the quick verdict is the thorough one', () => {
  const seen = { yes: 0, no: 0 }
  fc.assert(
    fc.property(mutated, spec => {
      const expected = thorough(structuredClone(spec))
      seen[expected ? 'yes' : 'no']++
      expect(verdict(structuredClone(spec))).toBe(expected)
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(100)
})

test('only the quick one fills in defaults, and what it fills in is valid', () => {
  const filled = structuredClone(reference)
  expect(verdict(filled)).toBe(true)
  expect(filled.network.zones).toBe(2)
  expect(filled.storage.media.versioned).toBe(true)
  expect(thorough(filled)).toBe(true)
  expect(
    verdict({
      groundplan: 1,
      name: 'x',
      network: { cidr: '10.0.0.0/16', subnets: { a: { cidr: '10.0.0.0/20' } } },
    }),
  ).toBe(true)
})
