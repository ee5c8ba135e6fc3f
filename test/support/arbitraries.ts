import fc from 'fast-check'
import { replaceSpan } from './edits.ts'
import { isScalar, type Place } from './places.ts'

/** Texts that have little to do with a specification. */
export const noise: fc.Arbitrary<string> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map(bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...'{}[]:,-?&*!|>\'"%@`#~\\ \n\t',
        '<<: ',
        '*a',
        '&a ',
        '- ',
        ': ',
        'key',
        '${',
        '!!',
        '---\n',
        '...\n',
        '1e400',
        '\r\n',
        '\u0000',
        '\ud800',
        '\ufeff',
      ),
      { maxLength: 60 },
    )
    .map(parts => parts.join('')),
)

const snippets = [
  '\n',
  '  - item\n',
  'tiers: {}\n',
  '  - { allow: [] }\n',
  'resources: { Queue: { Type: AWS::SQS::Queue, Properties: { A: { Ref: tiers.bastion.instance } } } }\n',
  'resources: { Queue: { Type: AWS::SQS::Queue, Properties: { "Fn::Sub": ["${", 1] } } }\n',
  '    overrides: { AWS::EC2::Instance: { Tags: null, A: [] } }\n',
  '    acknowledge: { GP3102: because it is so }\n',
  '    id: gate\n',
  '  x: &x { a: *x }\n',
  '  <<: [*a, { b: c }]\n',
  '    key: |\n  text\n',
  '": ',
  '\t',
  '# a comment\n',
  '? [complex]\n: key\n',
  '__proto__: { polluted: true }\n',
  'constructor: 1\n',
]

/** Mistakes in lines: left out, twice, in another place, half, indented otherwise, with something between. */
export function mistakenLines(text: string): fc.Arbitrary<string> {
  const count = text.split('\n').length
  const line = fc.nat({ max: count - 1 })
  const mistake = fc.oneof(
    line.map(at => (lines: string[]) => lines.toSpliced(at, 1)),
    fc.tuple(line, fc.integer({ min: 2, max: 20 })).map(
      ([at, many]) =>
        (lines: string[]) =>
          lines.toSpliced(at, many),
    ),
    line.map(at => (lines: string[]) => lines.toSpliced(at, 0, lines[at] ?? '')),
    fc.tuple(line, line).map(
      ([a, b]) =>
        (lines: string[]) =>
          lines
            .with(a % lines.length, lines[b % lines.length]!)
            .with(b % lines.length, lines[a % lines.length]!),
    ),
    fc.tuple(line, fc.nat({ max: 60 })).map(([at, length]) => (lines: string[]) => [
      ...lines.slice(0, at),
      (lines[at] ?? '').slice(0, length),
    ]),
    fc.tuple(line, fc.integer({ min: -4, max: 4 })).map(
      ([at, by]) =>
        (lines: string[]) =>
          lines.map((line, i) => (i === at ? indented(line, by) : line)),
    ),
    fc.tuple(line, fc.constantFrom(...snippets)).map(
      ([at, snippet]) =>
        (lines: string[]) =>
          lines.toSpliced(at, 0, snippet.replace(/\n$/, '')),
    ),
    fc.tuple(line, fc.nat({ max: 80 }), fc.constantFrom(...'{}[]:,-&*!|>\'"#$ ')).map(
      ([at, column, character]) =>
        (lines: string[]) =>
          lines.map((line, i) => (i === at ? line.slice(0, column) + character + line.slice(column) : line)),
    ),
  )
  return fc
    .array(mistake, { minLength: 1, maxLength: 3 })
    .map(mistakes =>
      mistakes
        .reduce((lines, mistake) => (lines.length > 0 ? mistake(lines) : lines), text.split('\n'))
        .join('\n'),
    )
}

const words = [
  'null',
  '{}',
  '[]',
  '""',
  'true',
  '0',
  '-1',
  '99999999',
  '1.5',
  'nothing',
  '${name}',
  '"${"',
  '"${env}"',
  '"$${x}"',
  '100%',
  '0s',
  '1s',
  '9999999d',
  '10.0.0.0/16',
  '0.0.0.0/0',
  '255.255.255.255/32',
  'anywhere',
  'network',
  'tiers.bastion',
  'loadBalancers.api',
  'constructor',
  '__proto__',
  'toString',
  '"\\u0000"',
  '"é\\n"',
  '"../../../.."',
  '/',
  '*',
  '.',
  'x'.repeat(300),
]

/** Scalars that stand in the wrong places: another's value, or one from a list of odd ones. */
export function mistakenValues(text: string, places: readonly Place[]): fc.Arbitrary<string> {
  const scalars = places.filter(
    ({ value, position }) => isScalar(value) && position.value.end > position.value.start,
  )
  const index = fc.nat({ max: scalars.length - 1 })
  const written = fc.oneof(
    fc.constantFrom(...words),
    index.map(i => scalars[i]!.written),
  )
  return fc
    .uniqueArray(fc.tuple(index, written), { minLength: 1, maxLength: 2, selector: ([i]) => i })
    .map(edits =>
      edits
        .toSorted(([a], [b]) => b - a)
        .reduce((edited, [i, value]) => replaceSpan(edited, scalars[i]!.position.value, value), text),
    )
}

function indented(line: string, by: number): string {
  return by > 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '')
}
