import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { overlays, referenceText, root } from '../support/reference.ts'

const page = readFileSync(join(root, 'docs/reference-architecture.md'), 'utf8')
const rows = [...page.matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id]) => id!)
const cited = [referenceText, ...overlays.map(({ text }) => text)].flatMap(citations)

/** The ids in the comments of a specification, those of whole lines apart: a row is cited where it is made. */
function citations(text: string): string[] {
  return [...text.matchAll(/^.*\S.* # ?(.*)$/gm)].flatMap(
    ([, comment]) => comment!.match(/\b[A-Z]\d+\b/g) ?? [],
  )
}

test('the page of the reference has every group of rows', () => {
  expect([...new Set(rows.map(id => id[0]))].join('')).toBe('NBMHAIDR')
  expect(rows.length).toBe(39)
})

test('every row of the reference is cited beside the lines that make it', () => {
  expect(rows.filter(id => !cited.includes(id))).toEqual([])
})

test('every row that the specs cite is one of the reference', () => {
  expect(cited.filter(id => !rows.includes(id))).toEqual([])
})

test('every row that the page marks as unsafe in the source is cited in the overlay', () => {
  const unsafe = [...page.matchAll(/^\| ([A-Z]\d+) \|.*⚠/gm)].map(([, id]) => id!)
  const documented = overlays.flatMap(({ text }) => citations(text))
  expect(unsafe.length).toBeGreaterThan(0)
  expect(unsafe.filter(id => !documented.includes(id))).toEqual([])
})
