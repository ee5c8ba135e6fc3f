import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../compiler/parse/index.ts'
import { SourceFile } from '../../../compiler/source/source-file.ts'
import { marked } from './marked.ts'

const MISTAKES = readFileSync(new URL('mistakes.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map(section => {
    const [name, what, ...lines] = section.trimEnd().split('\n')
    const [, code, words] = /^(GP\d+) (.*)$/.exec(what!)!
    return [name!, code!, words!, lines.join('\n')] as const
  })

describe('each mistake gives one diagnostic, at exactly the part that is wrong', () => {
  test.each(MISTAKES)('%s', (_, code, words, template) => {
    const { file, marked: spans } = marked(template)
    const { diagnostics } = parse(file)
    expect(diagnostics.map(d => [d.code, file.text.slice(d.span.start, d.span.end)])).toEqual(
      spans.map(span => [code, file.text.slice(span.start, span.end)]),
    )
    expect(diagnostics.map(d => d.span)).toEqual(spans)
    expect(`${diagnostics[0]!.message}\n${diagnostics[0]!.help}`).toContain(words)
  })
})

describe('tabs for indentation', () => {
  test.each([
    'a:\n\tb: 1\n',
    'a: 1\n\tb: 2\n',
    'a:\n  b: 1\n\tc: 2\n',
    'a:\n\t- b\n',
    'a:\n  - b\n\t- c\n',
    'a: |\n\ttext\n',
    'a: [\n\tb\n]\n',
    'a: {\n\tb: 1\n}\n',
    'a: "x\n\ty"\n',
  ])('%j', text => {
    const file = new SourceFile('spec.yaml', text)
    const { diagnostics } = parse(file)
    const at = text.indexOf('\t')
    expect(diagnostics.map(d => [d.code, d.span])).toEqual([['GP1017', { start: at, end: at + 1 }]])
  })

  test('are welcome elsewhere', () => {
    const { diagnostics } = parse(new SourceFile('spec.yaml', 'a:\t1\t# c\n\t\nb: "\t"\nc: |\n  \tx\n'))
    expect(diagnostics).toEqual([])
  })
})

describe('texts that are none', () => {
  test.each<[string, string, string, number]>([
    ['NUL', 'a: \0', 'GP1003', 3],
    ['a control character', 'a: "\x1b[0m"', 'GP1003', 4],
    ['a lone surrogate', 'a: \ud800', 'GP1003', 3],
    ['a carriage return alone', 'a: 1\rb: 2', 'GP1003', 4],
    ['a second byte order mark', '\ufeffa: 1\n\ufeffb: 2', 'GP1003', 6],
    [
      'bytes that are no UTF-8',
      new TextDecoder().decode(new Uint8Array([0x61, 0x3a, 0x20, 0xe9])),
      'GP1002',
      3,
    ],
  ])('%s', (_, text, code, offset) => {
    const { source, diagnostics } = parse(new SourceFile('spec.yaml', text))
    expect(source).toBeUndefined()
    expect(diagnostics.map(d => [d.code, d.span])).toEqual([[code, { start: offset, end: offset + 1 }]])
  })

  test.each(['', '\n', '# only a comment\n', '---\n', '--- # nothing\n...\n', '\ufeff'])(
    'empty: %j',
    text => {
      const { source, diagnostics } = parse(new SourceFile('spec.yaml', text))
      expect(source).toBeUndefined()
      expect(diagnostics.map(d => [d.code, d.span])).toEqual([['GP1004', { start: 0, end: 0 }]])
    },
  )
})

describe('several mistakes', () => {
  test('that have nothing to do with each other are all reported', () => {
    const { file, marked: spans } = marked(`
      a: 1
      a: 2
      ~
      b: *x
         ~~
      c: {d: .inf, d: 2}
             ~~~~  ~`)
    const { diagnostics } = parse(file)
    expect(diagnostics.map(d => d.code)).toEqual(['GP1023', 'GP1030', 'GP1040', 'GP1023'])
    expect(diagnostics.map(d => d.span)).toEqual(spans)
  })

  test('in a value that is used twice are reported once', () => {
    const { diagnostics } = parse(
      new SourceFile('spec.yaml', 'a: &a {b: 1, b: 2, c: *x}\nd: *a\ne: {<<: *a}\n'),
    )
    expect(diagnostics.map(d => d.code)).toEqual(['GP1023', 'GP1030'])
  })

  test('a duplicate key shows the first, keeps its value, and lets the rest be judged', () => {
    const { source, diagnostics } = parse(new SourceFile('spec.yaml', 'a: 1\nb: {}\na: 2\n'))
    expect(diagnostics[0]!.related.map(r => r.location.span)).toEqual([{ start: 0, end: 1 }])
    expect(diagnostics[0]!.origin.pointer).toBe('/a')
    expect(source!.value).toEqual({ a: 1, b: {} })
  })

  test('__proto__ changes no prototype', () => {
    const { source } = parse(new SourceFile('spec.yaml', 'a: {__proto__: {polluted: 1}, b: 2}\n'))
    const { a } = source!.value as { a: Record<string, unknown> }
    expect(a).toEqual({ b: 2 })
    expect(a['polluted']).toBeUndefined()
    expect(Object.getPrototypeOf(a)).toBe(Object.prototype)
  })
})
