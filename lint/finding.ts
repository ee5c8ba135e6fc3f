/** One finding of cfn-lint, as it stands in its JSON output. */
export type Finding = {
  /** The rule's id, such as `E3002`. */
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note'
  readonly message: string
  /** Keys and indexes from the template's root to the value; often only to an ancestor of it, or empty. */
  readonly path: readonly (string | number)[]
  /** The web page of the rule. */
  readonly page: string
}

/**
 * What cfn-lint found according to its `--format json` output, or undefined where that is not such an output.
 * cfn-lint prints nothing at all for some templates without findings.
 */
export function parseFindings(output: string): Finding[] | undefined {
  if (output.trim() === '') return []
  const value = parseJson(output)
  if (!Array.isArray(value)) return undefined
  const findings = value.map(readFinding)
  return findings.every(finding => finding !== undefined) ? findings : undefined
}

function readFinding(value: unknown): Finding | undefined {
  const level = LEVELS.get(text(member(value, 'Level')) ?? '')
  const rule = text(member(value, 'Rule', 'Id'))
  const message = text(member(value, 'Message'))
  if (!level || !rule || message === undefined) return undefined
  const path = member(value, 'Location', 'Path')
  return {
    rule,
    level,
    message,
    path: Array.isArray(path)
      ? path.filter(token => typeof token === 'string' || typeof token === 'number')
      : [],
    page: text(member(value, 'Rule', 'Source')) ?? '',
  }
}

const LEVELS = new Map([
  ['Error', 'error'],
  ['Warning', 'warning'],
  ['Informational', 'note'],
] as const) as ReadonlyMap<string, Finding['level']>

function member(value: unknown, ...keys: readonly string[]): unknown {
  let at = value
  for (const key of keys) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
  return at
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
