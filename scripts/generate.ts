import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { generated } from './generate/index.ts'

/** Writes every file that is generated from the schema. A test says when one of them is stale. */
const root = resolve(import.meta.dirname, '..')
for (const [path, content] of await generated(root)) {
  mkdirSync(dirname(`${root}/${path}`), { recursive: true })
  writeFileSync(`${root}/${path}`, content)
}
