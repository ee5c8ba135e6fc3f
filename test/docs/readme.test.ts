import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readme } from '../../scripts/generate/readme.ts'

const root = resolve(import.meta.dirname, '../..')

test('README.md shows what the compiler says today (npm run generate rewrites it)', async () => {
  expect(readFileSync(`${root}/README.md`, 'utf8')).toBe(await readme(root))
})

test('every relative link of README.md leads to a file', () => {
  const links = [...readFileSync(`${root}/README.md`, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, path]) => path!,
  )
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) expect(() => readFileSync(`${root}/${link}`), link).not.toThrow()
})
