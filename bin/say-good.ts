import { palette } from '../compiler/diagnostics/render/palette.ts'
import type { Context } from './command.ts'
import type { Judgement } from './judge.ts'
import { quantity } from './summary.ts'

/** One line about a spec that passed its judgement. */
export function sayGood(judgement: Extract<Judgement, { usage?: never }>, { output }: Context): void {
  const { diagnostics, subject } = judgement
  const result = subject?.compilation.result
  if (!result) return
  const resources = Object.keys((result.template['Resources'] ?? {}) as object).length
  const isClean = diagnostics.every(({ severity }) => severity === 'acknowledged')
  const verdict = isClean ? 'nothing to object to' : 'nothing that stands in the way'
  const name = palette(output.colour.err).strong(result.name)
  output.err(`${name}: ${quantity(resources, 'resource')}, ${verdict}\n`)
}
