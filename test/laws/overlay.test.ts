import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merge } from '../../compiler/model/merge.ts'
import { tokens } from '../../compiler/source/pointer.ts'
import { leaves, nodes } from '../support/leaves.ts'
import { parsed } from '../support/reference.ts'

describe('an overlay', () => {
  const source = parsed('overlay.yaml', 'a: 1\n')
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(1, 2, 'text', true),
      fc.array(fc.constantFrom(1, 'a'), { maxLength: 2 }),
      tie('mapping'),
    ),
    mapping: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), { maxKeys: 3 }),
  }))
  const mapping = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value, { maxKeys: 4 })
  const over = (base: unknown, value: unknown) => merge(base, { source, pointer: '', value })

  test('that is empty changes nothing, and is the other where the base is empty', () => {
    fc.assert(
      fc.property(mapping, base => {
        expect(over(base, {})).toMatchObject({ value: base, provenance: new Map(), removed: new Map() })
        expect(over({}, base).value).toEqual(base)
        expect(merge(base, undefined).value).toEqual(base)
      }),
    )
  })

  test('may be merged with the next one first, where neither makes a mapping of a value or the other way round', () => {
    const leaf = fc.option(fc.oneof(fc.nat(), fc.array(fc.nat(), { maxLength: 2 })), { nil: undefined })
    const record = (inner: fc.Arbitrary<unknown>) =>
      fc.record({ a: inner, b: leaf, c: leaf }, { requiredKeys: [] }).map(withoutUndefined)
    const shaped = record(record(record(leaf)))
    fc.assert(
      fc.property(shaped, shaped, shaped, (base, first, second) => {
        expect(over(over(base, first).value, second).value).toEqual(
          over(base, over(first, second).value).value,
        )
      }),
    )
  })

  test('does the same twice', () => {
    fc.assert(
      fc.property(mapping, mapping, (base, overlay) => {
        const once = over(base, overlay).value
        expect(over(once, overlay).value).toEqual(once)
      }),
    )
  })

  test('removes what it sets to null, and says where', () => {
    fc.assert(
      fc.property(mapping, fc.constantFrom('a', 'b', 'c', 'd'), (base, key) => {
        const { [key]: gone, ...rest } = base
        const merged = over(base, { [key]: null })
        expect(merged.value).toEqual(rest)
        expect([...merged.removed.keys()]).toEqual(gone === undefined ? [] : [`/${key}`])
      }),
    )
  })

  test('tells of every value whether it or the base set it', () => {
    fc.assert(
      fc.property(mapping, mapping, (base, overlay) => {
        const { value, provenance } = over(base, overlay)
        for (const [pointer, leaf] of leaves(value)) {
          const set = [...nodes(value).keys()]
            .filter(at => pointer === at || pointer.startsWith(`${at}/`))
            .findLast(at => provenance.has(at))
          if (pointer === '' && set === undefined) continue
          const from = set === undefined ? base : overlay
          expect(valueAt(from, pointer)).toEqual(leaf)
        }
      }),
    )
  })
})

function valueAt(value: unknown, pointer: string): unknown {
  return tokens(pointer).reduce(
    (here, token) => (here as Record<string, unknown> | undefined)?.[token],
    value,
  )
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined))
}
