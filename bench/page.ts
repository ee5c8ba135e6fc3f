import type { Scale } from './scale.ts'
import type { Samples } from './statistics.ts'
import { figure, median, quantile } from './statistics.ts'
import { bare } from './subjects.ts'

export type Results = {
  readonly machine: string
  /** How the rounds were taken: numbers and noise, one sentence each. */
  readonly conditions: readonly string[]
  /** By the version of Node, the own subjects. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, Samples>>
  /** Of the first of those versions. */
  readonly peers: ReadonlyMap<string, Samples>
  /** Resources in each side's template. */
  readonly resources: { readonly groundplan: number; readonly cdk: number }
  readonly watch: ReadonlyMap<string, Samples>
  readonly compile: readonly Scale[]
  readonly parse: readonly Scale[]
}

/** The limits that the project holds itself to, as multiples of the bare start and in milliseconds. */
export const targets = { ratio: 3.5, watchMs: 20 } as const

type Row = readonly string[]

/** docs/performance.md. */
export function page(results: Results): string {
  const [version = ''] = results.own.keys()
  return `${[
    '# Performance',
    '',
    'Written by `npm run bench`; do not edit. Times differ between machines: compare the ratios.',
    '',
    `Measured on ${results.machine}.`,
    '',
    '## Start to end, the reference architecture',
    '',
    `Whole processes: from the start of the program to its end. The ratio is the median divided by the median of \`${bare}\` ` +
      'on the same Node in the same rounds; the quiet ratio compares the fastest run of each, which is what is left where ' +
      `nothing else disturbs. Target: at most ${targets.ratio} for \`compile\` and \`check\`.`,
    ...[...results.own].flatMap(([node, samples]) => ['', `### Node ${node}`, '', ...processTable(samples)]),
    '',
    '## Beside other tools',
    '',
    `The same architecture (${results.resources.groundplan} resources here, ${results.resources.cdk} in AWS CDK's L2 constructs), ` +
      `in the same rounds on Node ${version}. The CDK application is JavaScript, no TypeScript is compiled in it; it makes ` +
      'the template and nothing else, while Groundplan also renders user data, hashes the sources of functions and writes ' +
      'where each value comes from. CDK validates its template with its default rules; that is measured on and off.',
    '',
    ...peerTable(results, version),
    '',
    '## `check --watch`',
    '',
    `From the rename of the saved file to the last byte of the answer, Node ${version}. Target: ${targets.watchMs} ms.`,
    '',
    ...watchTable(results.watch),
    '',
    '## Size',
    '',
    'Inside one process for each size, the reference with its tiers, balancers, functions, alarms, buckets and distributions ' +
      'several times over. Beyond 500 resources the compiler does all the work and then refuses, as CloudFormation would.',
    '',
    ...scaleTable(results.compile),
    '',
    'The parser alone, the reference with more alarms:',
    '',
    ...parseTable(results.parse),
    '',
    '## How it was measured',
    '',
    ...results.conditions.map(sentence => `- ${sentence}`),
    '- All commands take turns in each round, so that what disturbs one disturbs all. Output goes into pipes.',
    '- The environment is plain: no `NODE_EXTRA_CA_CERTS` (it makes the start of Node 20 several times slower), no `NODE_OPTIONS`, no `CI`.',
    '- `groundplan` is the bundled command line, with the cache of its own code and of function bundles filled by earlier runs, ' +
      'except where the row says first run. The service archive holds the sources alone.',
    '- A command that does not end with exit code 0 ends the benchmark.',
    '',
    'Again: `npm run bench`. It installs AWS CDK into `bench/cdk/` first, and takes a few minutes. With ' +
      '`npm run bench -- --rounds 5` it is quicker and less exact; `--no-peers` leaves the other tools out and writes no page.',
  ].join('\n')}\n`
}

export function processTable(samples: ReadonlyMap<string, Samples>): readonly string[] {
  const base = samples.get(bare)!
  return table(
    ['command', 'median ms', 'middle half', 'fastest', 'ratio', 'quiet ratio'],
    [...samples].map(([name, times]) => processRow(name, times, base)),
  )
}

export function peerTable(
  { own, peers }: Pick<Results, 'own' | 'peers'>,
  version: string,
): readonly string[] {
  const mine = own.get(version)!
  const compile = mine.get('groundplan compile')!
  return table(
    ['command', 'median ms', 'middle half', 'fastest', 'ratio', 'quiet ratio', 'times `groundplan compile`'],
    [['groundplan compile', compile] as const, ...peers].map(([name, times]) => [
      ...processRow(name, times, mine.get(bare)!),
      figure(median(times) / median(compile)),
    ]),
  )
}

export function watchTable(watch: Results['watch']): readonly string[] {
  return table(
    ['edit', 'edits', 'median ms', 'nine in ten', 'worst'],
    [...watch].map(([name, times]) => [
      name,
      String(times.length),
      figure(median(times)),
      figure(quantile(times, 0.9)),
      figure(quantile(times, 1)),
    ]),
  )
}

export function scaleTable(scales: readonly Scale[]): readonly string[] {
  return table(
    ['resources', 'lines', 'first run ms', 'best later run ms', 'µs a resource', 'bytes of heap a resource'],
    scales.map(({ resources, lines, coldMs, warmMs, heapBytes }) => [
      figure(resources),
      figure(lines),
      figure(coldMs),
      figure(warmMs),
      figure((warmMs * 1000) / resources),
      heapBytes === null ? '–' : figure(heapBytes / resources),
    ]),
  )
}

export function parseTable(scales: readonly Scale[]): readonly string[] {
  return table(
    ['lines', 'KiB', 'first run ms', 'best later run ms', 'µs a line'],
    scales.map(({ lines, specBytes, coldMs, warmMs }) => [
      figure(lines),
      figure(specBytes / 1024),
      figure(coldMs),
      figure(warmMs),
      figure((warmMs * 1000) / lines),
    ]),
  )
}

function processRow(name: string, times: Samples, base: Samples): Row {
  return [
    `\`${name}\``.replace(/^`(AWS|cfn).*/, name),
    figure(median(times)),
    `${figure(quantile(times, 0.25))}–${figure(quantile(times, 0.75))}`,
    figure(times[0]!),
    figure(median(times) / median(base)),
    figure(times[0]! / base[0]!),
  ]
}

/** Markdown whose columns also line up in a terminal. */
function table(head: Row, rows: readonly Row[]): readonly string[] {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map(row => row[i]!.length)))
  const line = (row: Row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)]
}
