import Handlebars from 'handlebars'
import type { TemplateValues } from './template-values.ts'
import { valueHelper, walkTemplate } from './template-walk.ts'

/** The names that the shipped templates may use: flags, and the values of files that are written after a deployment. */
const shippedNames: TemplateValues = { hook: true, dns: 'name' }

/** The one helper of the shipped scripts: `{{heredoc "file"}}` writes a file as a here document. */
export const heredocHelper = 'heredoc'

/**
 * The module that holds the shipped templates, compiled, and the shipped files: `generated/templates.js`. `readAll`
 * gives the files of `templates/`, by their paths in it. A mistake in a template is an error here, at build time.
 */
export function precompileTemplates(readAll: () => ReadonlyMap<string, string>): string {
  const all = [...readAll()].sort(([a], [b]) => (a < b ? -1 : 1))
  const partials = all.flatMap(([path]) => /^partials\/(.+)\.sh\.hbs$/.exec(path)?.[1] ?? [])
  const entries = (wanted: (path: string) => boolean, write: (path: string, text: string) => string) =>
    all
      .filter(([path]) => wanted(path))
      .map(([path, text]) => `  ${JSON.stringify(path)}: ${write(path, text)},\n`)
  const templates = entries(
    path => path.endsWith('.hbs'),
    (path, text) => precompile(path, text, partials),
  )
  const files = entries(
    // A file that is written after a deployment travels in the build folder as its template.
    path => /^(files|playbooks|requirements)\/.*\.(py|sh|yml|txt)$|^[^/]+\.env\.hbs$/.test(path),
    (_, text) => JSON.stringify(text),
  )
  return [
    '// Generated from templates/ by scripts/generate-templates.ts.\n',
    `export const templates = {\n${templates.join('')}}\n\n`,
    `export const files = {\n${files.join('')}}\n`,
  ].join('')
}

function precompile(path: string, text: string, partials: readonly string[]): string {
  const { ast, problems } = walkTemplate(path, text, shippedNames, { helpers: [heredocHelper], partials })
  if (!ast || problems.length > 0)
    throw new Error(`templates/${path}: ${problems.map(problem => problem.message).join('; ')}`)
  const knownHelpers = { [valueHelper]: true, [heredocHelper]: true } as KnownHelpers
  return String(
    Handlebars.precompile(ast, { noEscape: true, strict: true, preventIndent: true, knownHelpers }),
  )
}
