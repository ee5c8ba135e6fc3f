import { expect, test } from 'vitest'
import { page, type Results } from '../../bench/page.ts'
import { bare } from '../../bench/subjects.ts'

const scale = { lines: 250, specBytes: 9_000, resources: 100, coldMs: 40, warmMs: 10, heapBytes: 400_000 }
const results: Results = {
  machine: '2 cores',
  conditions: ['Three rounds.'],
  own: new Map([
    [
      '24.0.0',
      new Map([
        [bare, [10, 20, 40]],
        ['groundplan compile', [30, 70, 90]],
      ]),
    ],
  ]),
  peers: new Map([['AWS CDK: cdk synth', [700, 1_400, 2_000]]]),
  resources: { groundplan: 105, cdk: 101 },
  watch: new Map([['valid', [5, 10, 15]]]),
  compile: [scale, { ...scale, heapBytes: null }],
  parse: [{ ...scale, resources: 0 }],
}

test('ratios compare medians, quiet ratios the fastest runs', () => {
  const row = cells('| `groundplan compile` ')
  expect(row.slice(1, 6)).toEqual(['70.0', '50.0–80.0', '30.0', '3.50', '3.00'])
})

test('other tools are compared with both', () => {
  expect(cells('| AWS CDK: cdk synth').slice(4)).toEqual(['70.0', '70.0', '20.0'])
})

test('a size is shown for each resource, and without heap where there is no result', () => {
  const rows = page(results)
    .split('\n')
    .filter(line => line.startsWith('| 100 '))
  expect(rows.map(split)).toEqual([
    ['100', '250', '40.0', '10.0', '100', '4,000'],
    ['100', '250', '40.0', '10.0', '100', '–'],
  ])
})

function cells(start: string): string[] {
  return split(
    page(results)
      .split('\n')
      .find(line => line.startsWith(start))!,
  )
}

function split(line: string): string[] {
  return line
    .split('|')
    .map(cell => cell.trim())
    .filter(cell => cell !== '')
}
