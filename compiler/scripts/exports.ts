import type { Value } from './values.ts'

/**
 * The variables that tell a script its values: `healthPath` is `GROUNDPLAN_HEALTH_PATH`, the service's own variable
 * `X` is `GROUNDPLAN_ENV_X`. Values that are left out make none.
 */
export function exportsOf(values: object): Record<string, Value> {
  const variables: Record<string, Value> = {}
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    if (value === undefined) continue
    if (name === 'environment') {
      for (const [own, text] of Object.entries(value as Record<string, Value>))
        variables[`GROUNDPLAN_ENV_${own}`] = text
    } else variables[variableOf(name)] = typeof value === 'object' ? (value as Value) : String(value)
  }
  return variables
}

/** `healthPath` → `GROUNDPLAN_HEALTH_PATH`. */
export function variableOf(name: string): string {
  return `GROUNDPLAN_${name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()}`
}
