import Handlebars from 'handlebars'
import type { Place } from './dialect.ts'
import { dialectOf } from './dialect.ts'
import { shellQuote } from './quote.ts'
import type { TemplateProblem, TemplateValue, TemplateValues } from './template-values.ts'
import { valueHelper, walkTemplate } from './template-walk.ts'
import type { UserScript } from './user-data.ts'
import { ValueWriter } from './value-writer.ts'
import type { Value } from './values.ts'

export type RenderedTemplate = { readonly text: string; readonly problems: readonly TemplateProblem[] }

/**
 * Every mistake of the template `text`. Its name (`x.sh.hbs`, `x.json.hbs`, `x.env.hbs`, other) decides how it quotes.
 * Values that are known only after the deployment may be slots.
 */
export function checkTemplate(
  name: string,
  text: string,
  values: TemplateValues,
): readonly TemplateProblem[] {
  return walkTemplate(name, text, values).problems
}

/** The file that the template makes; no text where there are problems. */
export function renderTemplate(name: string, text: string, values: TemplateValues): RenderedTemplate {
  const { text: body, variables, problems } = render(name, text, values)
  if (problems.length > 0 || dialectOf(name) !== 'shell') return { text: body, problems }
  const settings = Object.entries(variables).map(
    ([variable, value]) => `${variable}=${shellQuote(value as string)}\n`,
  )
  const start = body.startsWith('#!') ? body.indexOf('\n') + 1 || body.length : 0
  return { text: body.slice(0, start) + settings.join('') + body.slice(start), problems }
}

/**
 * The body of a tier's own script, for `renderUserData`, and the variables that its text uses. Here values may be
 * slots.
 */
export function renderUserScript(
  name: string,
  text: string,
  values: TemplateValues,
): UserScript & { readonly problems: readonly TemplateProblem[] } {
  const { text: body, variables, problems } = render(name, text, values)
  return { body, exports: variables, problems }
}

function render(
  name: string,
  text: string,
  values: TemplateValues,
): RenderedTemplate & { readonly variables: Readonly<Record<string, Value>> } {
  const { ast, problems } = walkTemplate(name, text, values)
  if (!ast || problems.length > 0) return { text: '', variables: {}, problems }
  const writer = new ValueWriter(dialectOf(name))
  const environment = Handlebars.create()
  environment.registerHelper(valueHelper, (value: TemplateValue, place: Place, hint: string) =>
    writer.write(value, place, hint),
  )
  const template = environment.compile(ast, {
    noEscape: true,
    strict: true,
    knownHelpers: { [valueHelper]: true } as KnownHelpers,
  })
  const result = template(values, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
  const whole = { start: 0, end: text.length }
  const refused = writer.refused.map(({ name: value, reason }) => ({
    span: whole,
    message: `${value} cannot be written: ${reason}`,
  }))
  return { text: refused.length > 0 ? '' : result, variables: writer.variables, problems: refused }
}
