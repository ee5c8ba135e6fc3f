import { stripVTControlCharacters as plain } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pretty } from '../../../../compiler/diagnostics/render/pretty.ts'
import { SourceFile } from '../../../../compiler/source/source-file.ts'
import { acknowledged, all, file, finding, fromLint, options, overlap, place, unknownKey } from './example.ts'

const red = '\u001b[1;31m'

describe('what a person reads', () => {
  test('an unknown key: place, path, line, underline, help and docs', () => {
    expect(pretty([unknownKey], options)).toBe(`\
error GP1002: network has no key \`cird\`
   ╭ specs/architecture.yaml:3:3  network.cird
 2 │ network:
 3 │   cird: 10.0.0.0/16
   │   ^^^^
   ├ help: did you mean \`cidr\`?
   ╰ docs: docs/checks.md#gp1002

1 error in specs/architecture.yaml
`)
  })

  test('a related place has a frame of its own', () => {
    expect(pretty([overlap], options)).toContain(`\
   │                      ^^^^^^^^^^^
   ├ specs/architecture.yaml:5:21  network.subnets.public.cidr  it overlaps this block
 5 │     public: { cidr: 10.0.0.0/20 }
   │                     -----------
`)
  })

  test('an acknowledged finding is short and says the reason; verbose shows its line', () => {
    expect(pretty([acknowledged], options)).toBe(`\
acknowledged GP3102: port 22 is open to the world
   ╭ specs/architecture.yaml:4:3  network.subnets
   ╰ reason: the office has no fixed address: 100% sure, until March

1 acknowledged in specs/architecture.yaml
`)
    expect(pretty([acknowledged], { ...options, verbose: true })).toContain(
      ' 4 │   subnets:\n   │   ^^^^^^^\n',
    )
  })

  test('a finding of another tool names the tool and its rule, and says when the line is the nearest', () => {
    expect(pretty([fromLint], options)).toContain(`\
warning cfn-lint W3005: obsolete
   ╭ specs/architecture.yaml:5:5  network.subnets.public  (nearest known line)
`)
  })

  test('the summary counts each severity once, worst first', () => {
    const text = pretty([...all, finding(unknownKey, { severity: 'note' })], options)
    expect(text.split('\n').at(-2)).toBe(
      '2 errors, 1 warning, 1 note, 1 acknowledged in specs/architecture.yaml',
    )
    const other = finding(place(new SourceFile('overlay.yaml', 'a: 1'), 'a', '/a'))
    expect(pretty([unknownKey, other], options)).toMatch(/\n2 errors in 2 files\n$/)
  })

  test('nothing to say is said by nothing', () => expect(pretty([], options)).toBe(''))

  test('a file without text has a place but no frame', () => {
    const missing = { origin: { file: new SourceFile('a.yaml', ''), pointer: '', exact: true } }
    const text = pretty([finding({ ...missing, span: { start: 0, end: 0 } })], options)
    expect(text).toContain('   ╭ a.yaml\n   ╰ docs:')
  })
})

describe('spans over several lines', () => {
  const source = new SourceFile(
    'a.yaml',
    'a:\n  b: { c: 1,\n    d: 2 }\n  e: 3\n  f: 4\n  g: 5\n  h: 6\nz: 1\n',
  )

  test('a bracket beside them, an underline where the first line is blamed in part', () => {
    expect(pretty([finding(place(source, '{ c: 1,\n    d: 2 }', '/a/b'))], options)).toContain(`\
 2 │ ╭   b: { c: 1,
   │ │      ^^^^^^^
 3 │ ╰     d: 2 }
   ╰ docs`)
  })

  test('the middle of a long one is left out, and its trailing line break is not blamed', () => {
    const body = source.text.slice(source.text.indexOf('b:'), source.text.indexOf('z:'))
    expect(pretty([finding(place(source, body, '/a'))], options)).toContain(`\
 2 │ ╭   b: { c: 1,
 3 │ │     d: 2 }
 4 │ │   e: 3
   ⋮ │
 7 │ ╰   h: 6
   ╰ docs`)
  })
})

describe('the underline stands under what is blamed', () => {
  test.each([
    ['\ta: bad', 'bad', '     a: bad', '        ^^^'],
    ['日本: bad', 'bad', ' 日本: bad', '       ^^^'],
    ['日本: bad', '本', ' 日本: bad', '   ^^'],
    ['e\u0301e\u0301: bad', 'bad', ' e\u0301e\u0301: bad', '     ^^^'],
    ['👩‍👩‍👧 🇬🇧 👍🏽: bad', 'bad', ' 👩‍👩‍👧 🇬🇧 👍🏽: bad', '           ^^^'],
    ['\ufeffa: bad', 'bad', ' a: bad', '    ^^^'],
    ['a: b\u001b[2Jad', 'ad', ' a: b␛[2Jad', '         ^^'],
  ])('%j', (line, blamed, shown, underline) => {
    const source = new SourceFile('a.yaml', line)
    const lines = pretty([finding(place(source, blamed, ''))], options).split('\n')
    expect(lines.slice(2, 4)).toEqual([` 1 │${shown}`, `   │${underline}`])
  })

  test('law: at any offset of any line, at any width, it is under the coloured text and nothing is too long', () => {
    const letter = fc.constantFrom('a', ' ', ':', '\t', '日', '…', 'e\u0301', '\u0007')
    const lines = fc.array(letter, { minLength: 1, maxLength: 300 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(
        lines,
        fc.nat(),
        fc.nat(40),
        fc.integer({ min: 40, max: 160 }),
        (line, at, length, width) => {
          const start = at % line.length
          const span = { start, end: Math.min(line.length, start + length) }
          const source = new SourceFile('a.yaml', `${line}\n`)
          const location = { origin: { file: source, pointer: '', exact: true }, span }
          const text = pretty([finding(location)], { ...options, width, colour: true })
          const [shown, under] = text.split('\n').slice(2, 4).map(withoutGutter)
          const column = (row: string) => columns(row.slice(0, row.indexOf(red)))
          const blamed = (row: string) => row.split(red)[1]?.split('\u001b')[0] ?? ''
          expect(columns(blamed(under!))).toBe(Math.max(1, columns(blamed(shown!))))
          if (blamed(shown!) !== '') expect(column(under!)).toBe(column(shown!))
          expect(columns(plain(shown!)) + 5).toBeLessThanOrEqual(width)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a line that is too long is cut around the blamed word', () => {
    const source = new SourceFile('a.yaml', `first: 1\n${'x'.repeat(300)} TARGET ${'y'.repeat(300)}`)
    const lines = pretty([finding(place(source, 'TARGET', ''))], { ...options, width: 60 }).split('\n')
    expect(lines[2]).toMatch(/^ 2 │ …x+ TARGET y+…$/)
    expect(lines[3]!.indexOf('^')).toBe(lines[2]!.indexOf('TARGET'))
    expect(lines[2]!.length).toBe(60)
  })

  test('colours change nothing but colours', () => {
    expect(plain(pretty(all, { ...options, colour: true }))).toBe(pretty(all, options))
  })
})

test('long help is wrapped under its first word; a sample line in it stays whole', () => {
  const help = `${'word '.repeat(30).trim()}\n    sample: line`
  const text = pretty([finding(place(file, 'cird', ''), { help })], { ...options, width: 60 })
  const lines = text.split('\n').filter(line => line.includes('word') || line.includes('sample'))
  expect(lines[1]).toMatch(/^ {3}│ {7}word/)
  expect(lines.every(line => line.length <= 60)).toBe(true)
  expect(lines.at(-1)).toBe('   │           sample: line')
})

function withoutGutter(line: string): string {
  return line
    .slice(line.indexOf('│') + 1)
    .replace('\u001b[22m', '')
    .replace(/^ /, '')
}

/** Columns of the letters that the law uses: only one is wide, only one has no width. */
function columns(text: string): number {
  const shown = plain(text)
  return [...shown].reduce((sum, letter) => sum + (letter === '日' ? 2 : letter === '\u0301' ? 0 : 1), 0)
}
