import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { generated } from './generate/index.ts'
import { generatedChecks } from './generate-checks.ts'
import { writeTemplates } from './generate-templates.ts'

/** Writes every file that is generated from others. Tests say when one of them is stale. */
const root = resolve(import.meta.dirname, '..')
const write = (path: string, content: string) => {
  mkdirSync(dirname(`${root}/${path}`), { recursive: true })
  writeFileSync(`${root}/${path}`, content)
}

for (const [path, content] of await generated(root)) write(path, content)
writeTemplates()
write('docs/checks.md', await generatedChecks())
// The README shows what the compiler says, so it comes last, and loads the compiler only now.
write('README.md', await (await import('./generate/readme.ts')).readme(root))
