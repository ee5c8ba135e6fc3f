import type { Diagnostic, Location } from '../compiler/diagnostics/diagnostic.ts'
import type { Origin } from '../compiler/source/parsed-source.ts'
import { join, last, type Pointer, parent, tokens } from '../compiler/source/pointer.ts'
import type { Finding } from './finding.ts'
import { meaning, readable } from './message.ts'

export type Trace = {
  /** From pointers into the template to what they come from. */
  readonly origins: ReadonlyMap<Pointer, Origin>
  /** What a finding comes from of which `origins` knows not even an ancestor: the whole spec. */
  readonly whole: Origin
  /** The place that is shown for an origin. */
  readonly locate: (origin: Origin) => Location
  readonly regions: readonly string[]
}

const CODES = { error: 'GP7001', warning: 'GP7002', note: 'GP7003' } as const

/**
 * The findings as diagnostics that blame the spec, in the order given. What cfn-lint says once for each region, or
 * once for each place of the template that one value of the spec went to, becomes one diagnostic.
 */
export function traceFindings(findings: readonly Finding[], trace: Trace): Diagnostic[] {
  const groups = new Map<string, { finding: Finding; origin: Origin; messages: string[] }>()
  for (const finding of findings) {
    const pointer = join(...finding.path)
    const origin = originOf(pointer, trace)
    // Behind an origin that is only near, other places may hide that are meant too.
    const place = origin.exact ? [origin.file.path, origin.pointer] : [pointer]
    const key = JSON.stringify([finding.rule, ...place, meaning(finding.message, trace.regions)])
    const group = groups.get(key)
    if (group) group.messages.push(finding.message)
    else groups.set(key, { finding, origin, messages: [finding.message] })
  }
  return [...groups.values()].map(({ finding, origin, messages }) => {
    const location = trace.locate(origin)
    return {
      code: CODES[finding.level],
      severity: finding.level,
      message: readable(messages, trace.regions),
      origin: location.origin,
      span: location.span,
      related: [],
      help: help(finding),
      docs: `docs/checks.md#${CODES[finding.level].toLowerCase()}`,
      source: 'cfn-lint',
      rule: finding.rule,
    }
  })
}

function originOf(pointer: Pointer, { origins, whole }: Trace): Origin {
  for (let at: Pointer | undefined = pointer, below: string | undefined; at !== undefined; at = parent(at)) {
    const origin = origins.get(at)
    // All of a Ref or an Fn::Sub comes from one value: a place inside of it is as exact as the whole.
    if (origin)
      return { ...origin, exact: origin.exact && (below === undefined || /^(Ref$|Fn::)/.test(below)) }
    below = last(at)
  }
  return { ...whole, exact: false }
}

function help({ path, page }: Finding): string {
  const place = tokens(join(...path)).join('.')
  const about = page && `about the rule: ${page}`
  return [place && `in the template: ${place}`, about].filter(Boolean).join('; ')
}
