import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { parse } from '../../../compiler/parse/index.ts'
import { readQuickly } from '../../../compiler/parse/quick.ts'
import { checkText } from '../../../compiler/parse/raw-text.ts'
import { readThoroughly } from '../../../compiler/parse/thorough.ts'
import { tokens } from '../../../compiler/source/pointer.ts'
import { SourceFile } from '../../../compiler/source/source-file.ts'

const SKETCH = readFileSync(new URL('sketch.txt', import.meta.url), 'utf8')
const LINES = SKETCH.split('\n')

const FRAGMENTS = [
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    ' ',
    '\t',
    '\r\n',
    '#',
    ' # c',
    ': ',
    ':',
    '- ',
    '? ',
    ', ',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '"',
    "'",
    '"x"',
    '\\',
    '|',
    '>-',
    '&a ',
    '*a',
    '!x ',
    '!!int ',
    '<<: ',
    '%',
    '@',
    '---',
    '...',
    '\n---\n',
    '${a.b}',
    '~',
  ],
  ...[
    'a: ',
    'b',
    '12',
    '1.5',
    '0x1',
    '1e5',
    'true',
    '{}',
    '[]',
    '{ a: b }',
    '[c, d]',
    '__proto__: ',
    '\ufeff',
    '\u00a0',
    '\u2028',
  ],
]
const fragment = fc.constantFrom(...FRAGMENTS)
const noise = fc.array(fragment, { maxLength: 20 }).map(parts => parts.join(''))

/** Some lines of the sketch, brought to the left margin, with a few cuts and insertions. */
const mutated = fc
  .record({
    from: fc.nat(LINES.length - 1),
    length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(LINES.length)),
    dedent: fc.boolean(),
    edits: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fragment, fc.nat(4)), {
      maxLength: 5,
    }),
  })
  .map(({ from, length, dedent, edits }) => {
    const lines = LINES.slice(length === LINES.length ? 0 : from, from + length)
    const indent = /^ */.exec(lines[0]!)![0]
    let text = lines
      .map(line => (dedent && line.startsWith(indent) ? line.slice(indent.length) : line))
      .join('\n')
    for (const [where, inserted, cut] of edits) {
      const at = Math.floor(where * text.length)
      text = text.slice(0, at) + inserted + text.slice(at + cut)
    }
    return text
  })

const anyText = fc.oneof(
  mutated,
  noise,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
)

describe('whatever the text', () => {
  test('parse gives a value or says what is wrong, at a span of the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { source, diagnostics } = parse(new SourceFile('spec.yaml', text))
        expect(source !== undefined || diagnostics.length > 0).toBe(true)
        for (const { span, message, help } of diagnostics) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(message + help).not.toContain('undefined')
        }
        for (const [pointer, { value, key, via }] of source?.positions ?? []) {
          expect(has(source!.value, tokens(pointer))).toBe(true)
          for (const span of [value, key, via]) {
            if (!span) continue
            expect(span.start).toBeLessThanOrEqual(span.end)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 3_000 },
    )
  })

  test('the quick reader gives what the package gives, or declines', () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.oneof({ arbitrary: mutated, weight: 4 }, { arbitrary: noise, weight: 1 }), text => {
        const file = new SourceFile('spec.yaml', text)
        const quick = checkText(file) ? undefined : readQuickly(file)
        if (!quick) return
        accepted += 1
        const thorough = readThoroughly(file)
        expect(thorough.diagnostics).toEqual([])
        expect(quick.value).toEqual(thorough.source!.value)
        expect([...quick.positions]).toEqual([...thorough.source!.positions])
      }),
      { numRuns: 4_000 },
    )
    expect(accepted).toBeGreaterThan(200)
  })

  test.each([SKETCH, `\ufeff${SKETCH}`, SKETCH.replaceAll('\n', '\r\n')])(
    'the sketch is read quickly',
    text => {
      const file = new SourceFile('spec.yaml', text)
      const quick = readQuickly(file)!
      expect([...quick.positions]).toEqual([...readThoroughly(file).source!.positions])
      expect(quick.value).toEqual(parseYaml(SKETCH))
    },
  )
})

function has(value: unknown, path: readonly string[]): boolean {
  let at = value
  for (const token of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, token)) return false
    at = (at as Record<string, unknown>)[token]
  }
  return true
}
