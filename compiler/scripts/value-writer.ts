import { type Dialect, type Place, quoteEnv, quoteJson } from './dialect.ts'
import type { TemplateValue } from './template-values.ts'
import { isSlot, type Value } from './values.ts'

/**
 * Writes the values of one rendering. In a shell script a value is written as a variable, which the header or the
 * script's first lines set: whatever its text, and wherever it stands, no shell reads it as anything but a text.
 */
export class ValueWriter {
  /** The shell variables that the text uses. */
  readonly variables: Record<string, Value> = {}
  /** Values that cannot be written where they stand. */
  readonly refused: { readonly name: string; readonly reason: string }[] = []
  readonly #dialect: Dialect

  constructor(dialect: Dialect) {
    this.#dialect = dialect
  }

  write(value: TemplateValue, place: Place, name: string): string {
    if (this.#dialect === 'shell') return this.#variable(value, place, name)
    if (isSlot(value)) return this.#refuse(name, 'it is known only after the deployment')
    if (this.#dialect === 'json') return quoteJson(value, place)
    if (this.#dialect === 'plain') return String(value)
    return quoteEnv(value, place) ?? this.#refuse(name, 'an env file cannot hold this text in this place')
  }

  #variable(value: TemplateValue, place: Place, name: string): string {
    const text = isSlot(value) ? value : String(value)
    if (typeof text === 'string' && text.includes('\0'))
      return this.#refuse(name, 'a shell cannot hold a NUL')
    const stem = `GROUNDPLAN_VALUE_${name.replace(/[^A-Za-z0-9]/g, '_').toUpperCase()}`
    let variable = stem
    for (let n = 2; variable in this.variables && !same(this.variables[variable]!, text); n++)
      variable = `${stem}_${n}`
    this.variables[variable] = text
    return place === 'quoted' ? `\${${variable}}` : `"\${${variable}}"`
  }

  #refuse(name: string, reason: string): string {
    this.refused.push({ name, reason })
    return ''
  }
}

function same(a: Value, b: Value): boolean {
  return a === b || (isSlot(a) && isSlot(b) && a.slot === b.slot)
}
