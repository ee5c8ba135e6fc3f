import { suggest } from '../compiler/diagnostics/suggest.ts'

const LONG = 8

/** cfn-lint's message without what differs between regions: their names and the values that each allows. */
export function meaning(message: string, regions: readonly string[]): string {
  const masked = regions.reduce((text, region) => text.replaceAll(`'${region}'`, "'REGION'"), message)
  return masked.replace(LIST, (list, values: string) => (count(values) > LONG ? '[]' : list))
}

/**
 * One message for those that mean the same: a long list of allowed values becomes a suggestion, and the regions that
 * only the other messages name are added.
 */
export function readable(messages: readonly string[], regions: readonly string[]): string {
  const [first = '', ...others] = messages
  const named = (message: string) => regions.filter(region => message.includes(`'${region}'`))
  const more = new Set(others.flatMap(named).filter(region => !named(first).includes(region)))
  let suggestion = ''
  const short = first.replace(LIST, (list, values: string, at: number) => {
    if (count(values) <= LONG) return list
    const wrong = first.slice(0, at).match(/'([^']*)'/)?.[1] ?? ''
    const nearest = suggest(wrong, values.slice(1, -1).split("', '"))
    if (nearest) suggestion = `; did you mean '${nearest}'?`
    return `the ${count(values)} allowed values`
  })
  return short + (more.size > 0 ? ` (also in ${[...more].join(', ')})` : '') + suggestion
}

/** A Python list of strings. */
const LIST = /\[('[^\]]*')\]/

function count(values: string): number {
  return values.split("', '").length
}
