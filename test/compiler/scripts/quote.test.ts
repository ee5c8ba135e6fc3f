import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeForSub, shellExports, shellQuote } from '../../../compiler/scripts/index.ts'
import { survivesSub } from '../../../compiler/scripts/sub.ts'
import { awkward, bash, sub, words } from './bash.ts'

const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary' }).map(s => s.replaceAll('\0', '')),
  fc.string({ unit: fc.constantFrom('$', '{', '}', '!', "'", '"', '`', '\\', '\n', '(', ')', 'a', ' ') }),
)

describe('a value reaches bash as it is', () => {
  test('quoted', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 40, maxLength: 80 }), values => {
        expect(words(bash(`printf '%s\\0' ${values.map(shellQuote).join(' ')}`))).toEqual(values)
      }),
      { numRuns: 10 },
    )
  })

  test('exported by the header: literals, and parameters that CloudFormation fills in', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 20, maxLength: 40 }), values => {
        const literals = Object.fromEntries(values.map((value, i) => [`L${i}`, value]))
        const slots = Object.fromEntries(
          values.map((_, i) => [`S${i}`, { slot: `Slot${i}`, encoding: 'base64' as const }]),
        )
        const header = sub(
          shellExports({ ...literals, ...slots }),
          Object.fromEntries(values.map((value, i) => [`Slot${i}`, Buffer.from(value).toString('base64')])),
        )
        const seen = [...Object.keys(literals), ...Object.keys(slots)].map(name => `"$${name}"`)
        expect(words(bash(`set -eu\n${header}\nprintf '%s\\0' ${seen.join(' ')}`))).toEqual([
          ...values,
          ...values,
        ])
      }),
      { numRuns: 10 },
    )
  })

  test('an ARN stands in single quotes', () => {
    const header = shellExports({ ARN: { slot: 'RoleArn', encoding: 'plain' } })
    expect(header).toBe("export ARN='${RoleArn}'\n")
    expect(bash(`${sub(header, { RoleArn: 'arn:aws:iam::1:role/x' })}printf %s "$ARN"`).toString()).toBe(
      'arn:aws:iam::1:role/x',
    )
  })
})

test('the escape for Sub takes every literal through, also one that is written like an escape', () => {
  expect(escapeForSub('${a} ${!b} $c {d} $${e}')).toBe('${!a} ${!!b} $c {d} $${!e}')
  fc.assert(
    fc.property(text, literal => {
      if (survivesSub(literal)) expect(sub(escapeForSub(literal), {})).toBe(literal)
    }),
    { numRuns: 500 },
  )
})

test('what readers of Sub read differently is known', () => {
  expect(survivesSub('${a} and ${b:-c}')).toBe(true)
  expect(survivesSub('${a:-${b}}')).toBe(false)
  expect(survivesSub('a ${ without an end')).toBe(false)
})

test('names that are no names, and text that no shell can hold, are mistakes of the program', () => {
  expect(() => shellExports({ 'a b': 'x' })).toThrow('not a name')
  expect(() => shellExports({ A: { slot: 'a}b', encoding: 'plain' } })).toThrow('not a name')
  expect(() => shellQuote('a\0b')).toThrow('NUL')
})
