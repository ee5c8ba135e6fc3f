import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../compiler/graph/logical-id.ts'
import {
  block,
  capacity,
  contains,
  formatBlock,
  network,
  overlaps,
  slice,
} from '../../compiler/model/cidr.ts'
import { rulePriority } from '../../compiler/model/rule-priority.ts'
import { cronOf } from '../../compiler/model/schedule.ts'
import { bySpecificity } from '../../compiler/model/specificity.ts'
import { hasReference, textParts } from '../../compiler/model/text.ts'

describe('the form of a key in logical ids', () => {
  /** Keys as the schema allows them, rich in what the encoding treats apart. */
  const key = fc
    .array(fc.constantFrom(...'aAbuUdDsSpPqQxX019_-/.'), { minLength: 1, maxLength: 12 })
    .map(letters => letters.join(''))
  const anything = fc.oneof(key, fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }))

  test('has letters and digits alone', () => {
    fc.assert(fc.property(anything, text => /^[A-Za-z0-9]+$/.test(encode(text))))
  })

  test('tells the key, so no two keys share one', () => {
    fc.assert(
      fc.property(anything, text => decode(encode(text)) === text),
      { numRuns: 5000 },
    )
  })

  test('of letters and digits without X is the key', () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-WYZa-z0-9]+$/), text => encode(text) === text))
  })

  test.each([
    ['backgroundRemoval', 'backgroundRemoval'],
    ['scaling_policy_up', 'scalingXpolicyXup'],
    ['ECS-FastAPI', 'ECSXDFastAPI'],
    ['a/b.c', 'aXSbXPc'],
    ['maX_X', 'maXXXUXX'],
    ['a b', 'aXQ20Qb'],
  ])('is frozen: %s is %s', (text, encoded) => {
    expect(encode(text)).toBe(encoded)
  })
})

describe('IPv4 blocks', () => {
  const blocks = fc
    .record({ address: fc.nat({ max: 2 ** 32 - 1 }), prefix: fc.integer({ min: 0, max: 32 }) })
    .map(network)

  test('are read as they are written', () => {
    fc.assert(
      fc.property(blocks, value => {
        expect(block(formatBlock(value))).toEqual(value)
      }),
    )
  })

  test('are cut into slices that fill them and do not overlap', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom(1, 2, 4, 8), (whole, count) => {
        fc.pre(whole.prefix + Math.log2(count) <= 32)
        const slices = Array.from({ length: count }, (_, index) => slice(whole, index, count))
        expect(slices.reduce((sum, part) => sum + capacity(part), 0)).toBe(capacity(whole))
        expect(slices.every(part => contains(whole, part))).toBe(true)
        slices.forEach((a, i) => {
          slices.forEach((b, j) => {
            expect(overlaps(a, b)).toBe(i === j)
          })
        })
      }),
    )
  })

  test('overlap where they have an address in common', () => {
    const near = fc
      .record({ address: fc.nat({ max: 255 }), prefix: fc.integer({ min: 24, max: 32 }) })
      .map(network)
    const addresses = (of: { address: number; prefix: number }) =>
      Array.from({ length: capacity(of) }, (_, i) => of.address + i)
    fc.assert(
      fc.property(near, near, (a, b) => {
        const common = addresses(a).some(address => addresses(b).includes(address))
        return overlaps(a, b) === common && overlaps(b, a) === common
      }),
    )
  })
})

describe('the priority of a listener rule', () => {
  const path = fc.stringMatching(/^\/[a-z*/]{0,20}$/)
  const paths = fc.array(path, { minLength: 1, maxLength: 5 })
  const group = (over: object) => ({ listener: 'api.http', ...over })

  test('is one that a listener takes', () => {
    fc.assert(
      fc.property(paths, paths => {
        const priority = rulePriority(group({ paths }))
        return Number.isInteger(priority) && priority >= 1 && priority <= 50_000
      }),
    )
  })

  test('does not depend on the order of the paths', () => {
    fc.assert(
      fc.property(
        paths,
        paths => rulePriority(group({ paths })) === rulePriority(group({ paths: paths.toReversed() })),
      ),
    )
  })

  test('is lower for a path that says more', () => {
    fc.assert(
      fc.property(path, fc.stringMatching(/^[a-z]{1,10}$/), (path, more) => {
        const stem = path.replaceAll('*', '')
        return (
          rulePriority(group({ paths: [`${stem}${more}/*`] })) < rulePriority(group({ paths: [`${stem}*`] }))
        )
      }),
    )
  })

  test('is what `precedence` says', () => {
    fc.assert(
      fc.property(
        paths,
        fc.integer({ min: 1, max: 50_000 }),
        (paths, precedence) => rulePriority(group({ paths, precedence })) === precedence,
      ),
    )
  })
})

test('path patterns are tried in an order that does not depend on where they stand', () => {
  const entry = fc.tuple(
    fc.stringMatching(/^\/[a-z*]{0,6}$/),
    fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  )
  const entries = fc.uniqueArray(entry, { selector: ([path]) => path, maxLength: 8 })
  fc.assert(
    fc.property(entries, fc.infiniteStream(fc.nat()), (entries, numbers) => {
      const patterns = entries.map(([path, precedence]) => [path, { value: { precedence } }] as const)
      const other = patterns
        .map(item => ({ item, at: numbers.next().value as number }))
        .toSorted((a, b) => a.at - b.at)
      expect(bySpecificity(other.map(({ item }) => item))).toEqual(bySpecificity(patterns))
    }),
  )
})

test('a schedule is the cron expression of its time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('mon-fri', 'sat', 'daily'),
      fc.nat({ max: 23 }),
      fc.nat({ max: 59 }),
      (days, hour, minute) => {
        const two = (number: number) => String(number).padStart(2, '0')
        const [m, h, ...rest] = cronOf(`${days} ${two(hour)}:${two(minute)}`).split(' ')
        expect([m, h, rest.join(' ')]).toEqual([
          String(minute),
          String(hour),
          `* * ${days === 'daily' ? '*' : days.toUpperCase()}`,
        ])
      },
    ),
  )
  expect(cronOf('*/5 * * * *')).toBe('*/5 * * * *')
})

describe('the parts of a text', () => {
  const pieces = fc.array(
    fc.constantFrom('${', '$${', '}', '$', '{', 'name', 'aws.region', ' ', 'é', '\n', '$$'),
    { maxLength: 12 },
  )

  test('are the text again', () => {
    fc.assert(
      fc.property(pieces, pieces => {
        const text = pieces.join('')
        const again = textParts(text).map(part =>
          'path' in part ? text.slice(part.start, part.end) : part.literal.replaceAll('${', () => '$${'),
        )
        expect(again.join('')).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })

  test('of a text with every `$` doubled before `{` are one literal', () => {
    fc.assert(
      fc.property(pieces, pieces => {
        const text = pieces.join('')
        const escaped = text.replaceAll('${', () => '$${')
        return !hasReference(escaped) && textParts(escaped).length === 1
      }),
    )
  })

  test('name what stands between the braces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.]{1,12}$/), fc.stringMatching(/^[a-z ]{0,9}$/), (path, around) => {
        const text = `${around}\${${path}}${around}`
        const found = textParts(text).filter(part => 'path' in part)
        expect(found).toEqual([{ path, start: around.length, end: around.length + path.length + 3 }])
      }),
    )
  })
})
