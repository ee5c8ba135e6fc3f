import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { precompileTemplates } from '../compiler/scripts/precompile.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'compiler/scripts/generated/templates.js')

/** What `generated/templates.js` must hold. */
export function generatedTemplates(): string {
  return precompileTemplates(readTemplates)
}

/** Writes `compiler/scripts/generated/templates.js` and its types. */
export function writeTemplates(): void {
  mkdirSync(join(target, '..'), { recursive: true })
  writeFileSync(target, generatedTemplates())
  writeFileSync(target.replace(/\.js$/, '.d.ts'), declarations)
}

const declarations = `/** The shipped templates, compiled, by their paths in \`templates/\`. */
export declare const templates: Readonly<Record<string, object>>
/** The shipped files, by their paths in \`templates/\`. */
export declare const files: Readonly<Record<string, string>>
`

function readTemplates(): ReadonlyMap<string, string> {
  const folder = join(root, 'templates')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  )
  return new Map(
    entries.map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]
    }),
  )
}

if (import.meta.main) writeTemplates()
