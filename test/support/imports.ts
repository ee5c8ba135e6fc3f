import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './reference.ts'

/** A file of the project and what it imports, types and dynamic imports included, as written. */
export type Module = {
  readonly path: string
  readonly lines: number
  readonly text: string
  readonly imports: readonly string[]
}

/** The TypeScript and JavaScript files below `folder`, by their paths from the project's root; generated ones apart. */
export function modules(folder: string): Module[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(path => /\.(ts|mts|mjs|js)$/.test(path) && !/(^|\/)(node_modules|generated|dist)\//.test(path))
    .sort()
    .map(path => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(text) }
    })
}

/** The module names in a text's `import`, `export … from` and `import(…)`. */
export function importsOf(text: string): string[] {
  const code = withoutCommentsAndTexts(text)
  const found: string[] = []
  for (const { index } of code.matchAll(/(?<![\w$.])(?:from|import)\s*\(?\s*(?=["'])/g)) {
    const quote = code.slice(index).search(/["']/) + index
    found.push(text.slice(quote + 1, text.indexOf(code[quote]!, quote + 1)))
  }
  return found
}

/** The path that `specifier`, written in the file `from`, leads to; undefined for a package. */
export function resolved(from: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? join(from, '..', specifier).replaceAll('\\', '/') : undefined
}

/** The text with its comments and the insides of its strings blanked out; every other character keeps its place. */
export function withoutCommentsAndTexts(text: string): string {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/g
  return text.replace(token, found => {
    const quote = /^["'`]/.test(found) ? found[0]! : ' '
    return quote + found.slice(1, -1).replace(/[^\n]/g, ' ') + (found.length > 1 ? quote : '')
  })
}
