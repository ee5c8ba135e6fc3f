import { describe, expect, test } from 'vitest'
import { MAX_BYTES, MAX_DEPTH, parse } from '../../../compiler/parse/index.ts'
import { readThoroughly } from '../../../compiler/parse/thorough.ts'
import { SourceFile } from '../../../compiler/source/source-file.ts'

const codes = (text: string) => parse(new SourceFile('spec.yaml', text)).diagnostics.map(d => d.code)

test('a file of the largest size is read, one byte more is not', () => {
  const text = `a: "${'x'.repeat(MAX_BYTES - 8)}é"\n`
  expect(new TextEncoder().encode(text).length).toBe(MAX_BYTES)
  expect(codes(text)).toEqual([])
  expect(codes(`${text}\n`)).toEqual(['GP1001'])
})

describe('depth', () => {
  test.each<[string, (depth: number) => string]>([
    ['lists in brackets', depth => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`],
    ['mappings in brackets', depth => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['lists of dashes', depth => `a:\n  ${'- '.repeat(depth - 1)}x`],
    ['indented mappings', depth => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['explicit keys', depth => `a: &x\n  ${'- '.repeat(depth - 1)}x`],
  ])('%s', (_, text) => {
    expect(codes(text(MAX_DEPTH))).toEqual([])
    expect(codes(text(MAX_DEPTH + 1))).toEqual(['GP1007'])
    expect(codes(text(2_000))).toEqual(['GP1007'])
  })

  test.each(['[', '{a: ', '- ', '? ', 'a: [', '[{'])('100,000 times %j', part => {
    const found = codes(part.repeat(100_000))
    expect(found).toHaveLength(1)
  })

  test('aliases count as what they stand for', () => {
    const lines = Array.from({ length: MAX_DEPTH + 3 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}` : 1}]\n`)
    const { file, diagnostics } = diagnosed(lines.join(''))
    expect(diagnostics.map(d => d.code)).toEqual(['GP1007'])
    expect(file.text.slice(diagnostics[0]!.span.start, diagnostics[0]!.span.end)).toBe(`*a${MAX_DEPTH - 2}`)
  })

  test('a syntax error that makes the parser nest is still the one reported', () => {
    expect(codes('a: b: c\n'.repeat(200))).toEqual(['GP1012'])
  })
})

describe('aliases that multiply', () => {
  test('a bomb of lists', () => {
    let text = `a0: &a0 [${Array(10).fill('x')}]\n`
    for (let i = 1; i < 12; i++) text += `a${i}: &a${i} [${Array(10).fill(`*a${i - 1}`)}]\n`
    expect(codes(text)).toEqual(['GP1032'])
  })

  test('a bomb of merges', () => {
    const wide = Array.from({ length: 2_000 }, (_, i) => `k${i}: 1`).join(', ')
    expect(codes(`a: &a {${wide}}\nb: {<<: [${Array(2_000).fill('*a')}]}\n`)).toEqual(['GP1032'])
  })

  test('a long chain of merges', () => {
    const chain = Array.from(
      { length: 5_000 },
      (_, i) => `m${i}: &m${i} {${i ? `<<: *m${i - 1}` : 'x: 1'}}\n`,
    )
    expect(codes(chain.join(''))).toEqual(['GP1032'])
  })

  test('ordinary use of aliases is far from the limit', () => {
    const uses = Array.from({ length: 2_000 }, (_, i) => `t${i}: {<<: *base, name: n${i}}\n`)
    expect(codes(`base: &base {a: 1, b: {c: 2, d: [1, 2, 3]}}\n${uses.join('')}`)).toEqual([])
  })
})

test('a file of nothing but mistakes is not read to its end', () => {
  expect(codes('a: 1\n'.repeat(20_000))).toHaveLength(1_000)
  expect(codes('- !x 1\n'.repeat(20_000))).toHaveLength(1_000)
})

describe('long files are read (the benchmark tells how their time grows)', () => {
  const section = (i: number) =>
    `  t${i}:\n    kind: autoscaled\n    image: { name: ubuntu, follow: current } # c\n    ports: [1, 2]\n    text: "x y"\n`
  const spec = (lines: number) =>
    `tiers:\n${Array.from({ length: lines / 5 }, (_, i) => section(i)).join('')}`
  const flat = (lines: number) => Array.from({ length: lines }, (_, i) => `key${i}: ${i}\n`).join('')

  test.each<[string, (lines: number) => string, typeof parse]>([
    ['a spec', spec, parse],
    ['one mapping of many keys', flat, parse],
    ['a spec, by the package', spec, readThoroughly],
    ['one mapping of many keys, by the package', flat, readThoroughly],
  ])('%s of 50,000 lines', (_, text, read) => {
    expect(read(new SourceFile('spec.yaml', text(50_000))).diagnostics).toEqual([])
  })
})

function diagnosed(text: string) {
  const file = new SourceFile('spec.yaml', text)
  return { file, diagnostics: parse(file).diagnostics }
}
