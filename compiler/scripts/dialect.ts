import type { TemplateValue } from './template-values.ts'

/** How a template's values are written, by its name: `x.sh.hbs`, `x.json.hbs`, `x.env.hbs`, anything else. */
export type Dialect = 'shell' | 'json' | 'env' | 'plain'

/**
 * Where a value stands in the text around it: by itself; inside of double quotes (or, in a shell script, of a here
 * document that expands); or in the middle of an unquoted word.
 */
export type Place = 'alone' | 'quoted' | 'inside'

export function dialectOf(name: string): Dialect {
  const base = name.replace(/\.hbs$/, '')
  if (/\.(sh|bash)$/.test(base)) return 'shell'
  if (base.endsWith('.json')) return 'json'
  if (/(^|[/.])env$/.test(base)) return 'env'
  return 'plain'
}

export function quoteJson(value: TemplateValue, place: Place): string {
  return place === 'quoted' ? JSON.stringify(String(value)).slice(1, -1) : JSON.stringify(value)
}

/**
 * `value` as a shell, systemd and the usual dotenv readers all read it, or undefined where they would not agree: an
 * env file has no way to write a line break that all of them take.
 */
export function quoteEnv(value: TemplateValue, place: Place): string | undefined {
  const text = String(value)
  if (/^[A-Za-z0-9_./:@%+,=-]*$/.test(text)) return text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (place === 'inside' || /[\0-\x1f\x7f]/.test(text)) return undefined
  if (place === 'alone' && !/['\\]/.test(text)) return `'${text}'`
  const escaped = text.replace(/[\\"$`]/g, '\\$&')
  return place === 'alone' ? `"${escaped}"` : escaped
}
