import {
  type Definition,
  type Diagnostic,
  diagnose,
  type Location,
  type Related,
} from '../diagnostics/diagnostic.ts'
import type { Params } from '../diagnostics/text.ts'
import type { Model } from '../model/model.ts'

/** Says what a check found. */
export type Report = <M extends string, H extends string>(
  definition: Definition<M, H>,
  location: Location,
  params: Params<M | H>,
  related?: readonly Related[],
) => void

/** One rule. It looks at the model and reports; it never throws for what a user wrote. */
export type Check = (model: Model, report: Report) => void

/** Runs `checks` in order. */
export function runChecks(checks: readonly Check[], model: Model): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const report: Report = (definition, location, params, related) => {
    diagnostics.push(diagnose(definition, location, params, related))
  }
  for (const check of checks) check(model, report)
  return diagnostics
}
