import runtimeModule from 'handlebars/runtime.js'
import { dialectOf, type Place } from './dialect.ts'
import { files, templates } from './generated/templates.js'
import type { TemplateProblem, TemplateValue, TemplateValues } from './template-values.ts'
import { ValueWriter } from './value-writer.ts'

// The package types its runtime as an empty module; it is Handlebars without the compiler.
const runtime = runtimeModule as unknown as typeof import('handlebars')

/** A shipped script's text. `playbook` is the file that `{{heredoc "playbook"}}` writes. */
export function renderShipped(name: string, flags: TemplateValues, playbook?: string): string {
  return render(name, flags, playbook).text
}

/** A shipped file that is written after a deployment, such as `upstream.env.hbs`. */
export function renderShippedFile(
  name: string,
  values: TemplateValues,
): { readonly text: string; readonly problems: readonly TemplateProblem[] } {
  const { text, writer } = render(name, values)
  const problems = writer.refused.map(({ name: value, reason }) => ({
    span: { start: 0, end: 0 },
    message: `${value} cannot be written: ${reason}`,
  }))
  return { text: problems.length > 0 ? '' : text, problems }
}

export function isShippedTemplate(name: string): boolean {
  return Object.hasOwn(templates, name)
}

/** A shipped file's text, by its path in `templates/`. */
export function shippedFile(path: string): string {
  const text = files[path]
  if (text === undefined) throw new TypeError(`no shipped file ${path}`)
  return text
}

function render(
  name: string,
  values: TemplateValues,
  playbook?: string,
): { text: string; writer: ValueWriter } {
  if (!isShippedTemplate(name)) throw new TypeError(`no shipped template ${name}`)
  const writer = new ValueWriter(dialectOf(name))
  const environment = runtime.create()
  environment.registerHelper('value', (value: TemplateValue, place: Place, hint: string) =>
    writer.write(value, place, hint),
  )
  environment.registerHelper('heredoc', (file: string) =>
    heredoc(file === 'playbook' ? (playbook ?? '') : shippedFile(file)),
  )
  for (const path of Object.keys(templates)) {
    const partial = /^partials\/(.+)\.sh\.hbs$/.exec(path)?.[1]
    if (partial !== undefined) environment.registerPartial(partial, environment.template(templates[path]!))
  }
  return { text: environment.template(templates[name]!)(values), writer }
}

/** `text` as a here document that nothing expands; it always ends with a line break. */
function heredoc(text: string): string {
  const lines = text.endsWith('\n') || text === '' ? text : `${text}\n`
  let end = 'GROUNDPLAN_FILE'
  while (`\n${lines}`.includes(`\n${end}\n`)) end += '_'
  return `<<'${end}'\n${lines}${end}`
}
