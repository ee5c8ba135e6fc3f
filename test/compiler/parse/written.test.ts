import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument, parse as parseYaml, stringify, type ToStringOptions } from 'yaml'
import { parse } from '../../../compiler/parse/index.ts'
import { tokens } from '../../../compiler/source/pointer.ts'
import { SourceFile } from '../../../compiler/source/source-file.ts'

const printable = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter(text => !/[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]/u.test(text))
const scalar = fc.oneof(
  printable,
  fc.constantFrom(
    '',
    ' a',
    'a: b',
    '- x',
    '#c',
    '${a.b}',
    'yes',
    '1e3',
    '0x1',
    '~',
    'a\nb\n',
    '\n',
    'x\n\n  y',
    "it's",
    '<<',
  ),
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter(number => !Number.isInteger(number) || Number.isSafeInteger(number)),
  fc.boolean(),
  fc.constant(null),
)
const key = printable.filter(text => text !== '__proto__' && text.length > 0)
const { value: tree } = fc.letrec(tie => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('mapping')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  mapping: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}))
const mapping = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5, noNullPrototype: true })
const style = fc.record({
  collectionStyle: fc.constantFrom('any', 'flow', 'block'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 80),
} as const)

/** `value` as YAML; with some options the package writes an empty list where it cannot read it itself. */
function written(value: unknown, options: ToStringOptions): string {
  const text = stringify(value, { ...options, aliasDuplicateObjects: false })
  fc.pre(parseDocument(text).errors.length === 0)
  return text
}

describe('what yaml writes', () => {
  test('is read back as the same value', () => {
    fc.assert(
      fc.property(mapping, style, (value, options) => {
        const text = written(value, options)
        const { source, diagnostics } = parse(new SourceFile('spec.yaml', text))
        expect(diagnostics).toEqual([])
        expect(source!.value).toEqual(value)
      }),
      { numRuns: 1_000 },
    )
  })

  test('has spans that hold exactly the scalar, and keys that hold exactly the key', () => {
    fc.assert(
      fc.property(mapping, style, (value, options) => {
        const text = written(value, options)
        const { source } = parse(new SourceFile('spec.yaml', text))
        for (const [pointer, position] of source!.positions) {
          const path = tokens(pointer)
          const found = path.reduce<unknown>(
            (at, token) => (at as Record<string, unknown>)[token],
            source!.value,
          )
          const slice = text.slice(position.value.start, position.value.end)
          // What a block keeps or drops at its end lies behind its last visible character.
          const trimmed = /^[|>]/.test(slice)
          if (typeof found === 'string' && trimmed)
            expect(String(parseYaml(slice)).trimEnd()).toBe(found.trimEnd())
          else if (typeof found !== 'object' || found === null) expect(parseYaml(slice)).toEqual(found)
          if (position.key && !text.slice(position.key.start).startsWith('|')) {
            const source = text.slice(position.key.start, position.key.end)
            expect(parseYaml(source, { schema: 'failsafe' })).toBe(path.at(-1))
          }
        }
      }),
      { numRuns: 600 },
    )
  })
})
