import { describe, expect, test } from 'vitest'
import { parse } from '../../../compiler/parse/index.ts'
import { SourceFile } from '../../../compiler/source/source-file.ts'

const read = (text: string) => parse(new SourceFile('spec.yaml', text))

function valueIn(text: string): unknown {
  const { source, diagnostics } = read(text)
  expect(diagnostics).toEqual([])
  return source!.value
}

/** Each pointer with the texts of its value, key and place of use. */
function index(text: string): Record<string, string[]> {
  const { source, diagnostics } = read(text)
  expect(diagnostics).toEqual([])
  const slice = (span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end ?? 0)
  const entries = [...source!.positions].map(([pointer, { value, key, via }]) => [
    pointer,
    [slice(value), slice(key), slice(via)],
  ])
  return Object.fromEntries(entries)
}

describe('values', () => {
  test.each<[string, string, unknown]>([
    [
      'block mappings and lists',
      'a:\n  b: 1\n  c:\n  - x\n  - - y\n    - z\n',
      { a: { b: 1, c: ['x', ['y', 'z']] } },
    ],
    ['mappings in lists', 'a:\n  - b: 1\n    c: 2\n  -\n    d: 3\n', { a: [{ b: 1, c: 2 }, { d: 3 }] }],
    [
      'flow style over lines',
      'a: { b: [1, two,\n     "three"], c: {} }\nd: [\n  e,\n]\n',
      { a: { b: [1, 'two', 'three'], c: {} }, d: ['e'] },
    ],
    [
      'JSON',
      '{"a": {"b": [1, -2.5e3, true, null, "\\u00e9\\n"]}}',
      { a: { b: [1, -2500, true, null, 'é\n'] } },
    ],
    ['comments', '# one\na: 1 # two\n# three\nb: x#y # four\n  # five', { a: 1, b: 'x#y' }],
    ['document markers', '%YAML 1.2\n---\na: 1\n...\n# end\n', { a: 1 }],
    ['a marker alone', '--- # start\na: 1\n', { a: 1 }],
    ['quoted scalars and keys', `"a b": 'it''s'\n'c': "\\t\\x41\\"\\\n  d"\n`, { 'a b': "it's", c: '\tA"d' }],
    [
      'literal blocks',
      'a: |\n  one\n    two\n\nb: |-\n  x\nc: |+\n  y\n\n',
      { a: 'one\n  two\n', b: 'x', c: 'y\n\n' },
    ],
    ['folded blocks', 'a: >-\n  one\n  two\n\n  three\n', { a: 'one two\nthree' }],
    ['plain text over lines', 'a: one\n  two\n\n  three\n', { a: 'one two\nthree' }],
    ['a value in the next line', 'a:\n  one\nb:\n  [2]\n', { a: 'one', b: [2] }],
    ['empty values', 'a:\nb: ~\nc: null\nd: ""\n', { a: null, b: null, c: null, d: '' }],
    [
      'the core schema',
      'a: yes\nb: on\nc: True\nd: 0o17\ne: 0xFF\nf: 1_000\ng: 2001-12-14\nh: 12:30\ni: .5\nj: +7\n',
      { a: 'yes', b: 'on', c: true, d: 15, e: 255, f: '1_000', g: '2001-12-14', h: '12:30', i: 0.5, j: 7 },
    ],
    ['core tags', 'a: !!str 80\nb: !!int "7"\nc: !!map {}\nd: ! x\n', { a: '80', b: 7, c: {}, d: 'x' }],
    [
      'keys that are no texts',
      '80: a\ntrue: b\n1.50: c\n~: d\n0x1F: e\n',
      { 80: 'a', true: 'b', '1.50': 'c', '~': 'd', '0x1F': 'e' },
    ],
    [
      'colons and signs in texts',
      'a: http://x:80/#y\nb: -x\nc: arn:aws:s3:::b/*\nd: ${a.b}:${c}\n',
      { a: 'http://x:80/#y', b: '-x', c: 'arn:aws:s3:::b/*', d: '${a.b}:${c}' },
    ],
    [
      'anchors and aliases',
      'a: &x {b: 1}\nc: *x\nd: [*x, &y z, *y]\n',
      { a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }, 'z', 'z'] },
    ],
    [
      'an anchor given twice',
      'a: &x 1\nb: &y [*x]\nc: &x 2\nd: *x\ne: *y\n',
      { a: 1, b: [1], c: 2, d: 2, e: [1] },
    ],
    ['aliases as keys', 'a: &x b\n*x : c\n', { a: 'b', b: 'c' }],
    [
      'keys named like members of objects',
      'constructor: 1\ntoString: {}\nhasOwnProperty: 2\n',
      { constructor: 1, toString: {}, hasOwnProperty: 2 },
    ],
  ])('%s', (_, text, value) => {
    expect(valueIn(text)).toEqual(value)
    expect(valueIn(text.replaceAll('\n', '\r\n'))).toEqual(value)
    if (!text.startsWith('%')) expect(valueIn(`\ufeff${text}`)).toEqual(value)
  })

  test.each<[string, string, unknown]>([
    ['its own key wins, wherever it stands', '{<<: *a, x: 9}', { x: 9, y: 2 }],
    ['the same when << comes last', '{x: 9, <<: *a}', { x: 9, y: 2 }],
    ['of a list, the earlier mapping wins', '{<<: [*b, *a]}', { x: 3, y: 2, z: 4 }],
    ['mappings written in place', '{<<: [{x: 7}, *a], w: 0}', { x: 7, y: 2, w: 0 }],
    ['a merged mapping that merges itself', '{<<: *c}', { x: 1, y: 5, z: 4 }],
    ['an alias of a list of mappings', '{<<: *l}', { x: 1, y: 2, z: 4 }],
    ['a quoted << is a key', '{"<<": *a}', { '<<': { x: 1, y: 2 } }],
  ])('merge keys: %s', (_, mapping, value) => {
    const text = `a: &a {x: 1, y: 2}\nb: &b {x: 3, z: 4}\nc: &c {<<: [*a, *b], y: 5}\nl: &l [*a, *b]\nresult: ${mapping}\n`
    expect((valueIn(text) as { result: unknown }).result).toEqual(value)
  })

  test('objects keep the ordinary prototype', () => {
    const value = valueIn('a: {b: {}}\nc: &c {}\nd: {<<: *c}\n') as Record<string, object>
    for (const object of [value, value['a'], value['d']])
      expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('positions', () => {
  test('of scalars with their quotes, of collections from first to last character', () => {
    expect(index('a: "x" # c\nb:\n  - 1\n  - {c: d}  # e\nf: |\n  g\n\nh:\n')).toEqual({
      '': ['a: "x" # c\nb:\n  - 1\n  - {c: d}  # e\nf: |\n  g\n\nh:', '', ''],
      '/a': ['"x"', 'a', ''],
      '/b': ['- 1\n  - {c: d}', 'b', ''],
      '/b/0': ['1', '', ''],
      '/b/1': ['{c: d}', '', ''],
      '/b/1/c': ['d', 'c', ''],
      '/f': ['|\n  g', 'f', ''],
      '/h': ['', 'h', ''],
    })
  })

  test('a byte order mark counts as one character', () => {
    const { source } = read('\ufeffa: |\n  x\n')
    expect(source!.positions.get('/a')).toEqual({ key: { start: 1, end: 2 }, value: { start: 4, end: 9 } })
  })

  test('an empty value stands right after its colon', () => {
    const { source } = read('a:\n\n# c\nb: 1\n')
    expect(source!.positions.get('/a')!.value).toEqual({ start: 2, end: 2 })
  })

  test('keys are escaped in pointers', () => {
    expect(Object.keys(index('/static/*: {a~b: 1}\n'))).toEqual(['', '/~1static~1*', '/~1static~1*/a~0b'])
  })

  test('of aliased values: where they are written, and the place of use', () => {
    const positions = index('a: &x\n  b: [1]\nc: *x\nd: &y [*x]\ne: *y\n')
    expect(positions['/c']).toEqual(['b: [1]', 'c', '*x'])
    expect(positions['/c/b/0']).toEqual(['1', '', '*x'])
    expect(positions['/d/0/b']).toEqual(['[1]', 'b', '*x'])
    expect(positions['/e/0/b']).toEqual(['[1]', 'b', '*y'])
  })

  test('of merged values: the alias, or the << of a mapping written in place', () => {
    const positions = index('a: &x {b: 1, c: 2}\nd:\n  <<: [*x, {e: 3}]\n  c: 4\nf:\n  <<: {g: 5}\n')
    expect(positions['/d']).toEqual(['<<: [*x, {e: 3}]\n  c: 4', 'd', ''])
    expect(positions['/d/b']).toEqual(['1', 'b', '*x'])
    expect(positions['/d/c']).toEqual(['4', 'c', ''])
    expect(positions['/d/e']).toEqual(['3', 'e', '<<'])
    expect(positions['/f/g']).toEqual(['5', 'g', '<<'])
  })
})
