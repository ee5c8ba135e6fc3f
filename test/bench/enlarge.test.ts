import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { enlarge, lengthen } from '../../bench/enlarge.ts'
import { nodeHost } from '../../bin/host.ts'
import { compile } from '../../compiler/compile.ts'

const specs = join(import.meta.dirname, '../../specs')
const reference = readFileSync(join(specs, 'architecture.yaml'), 'utf8')

test('once is the reference itself', () => {
  expect(enlarge(reference, 1)).toBe(reference)
})

test('every copy makes resources of its own', async () => {
  const counts = await Promise.all([1, 2, 3].map(times => resources(enlarge(reference, times))))
  expect(counts[1]! - counts[0]!).toBeGreaterThan(60)
  expect(counts[2]! - counts[1]!).toBe(counts[1]! - counts[0]!)
})

test('a lengthened reference has as many lines as asked for, up to a whole alarm', async () => {
  const text = lengthen(reference, 1_000)
  expect(1_000 - text.split('\n').length).toBeLessThan(5)
  const added = (text.split('\n').length - reference.split('\n').length) / 5
  expect((await resources(text)) - (await resources(reference))).toBe(added)
})

async function resources(text: string): Promise<number> {
  const { result, diagnostics } = await compile({ path: 'architecture.yaml', text }, nodeHost(specs))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return Object.keys(result!.template['Resources'] as object).length
}
