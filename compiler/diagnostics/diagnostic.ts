import type { Origin } from '../source/parsed-source.ts'
import type { Span } from '../source/span.ts'
import { fill, type Params, type Text } from './text.ts'

export type Severity = 'error' | 'warning' | 'note' | 'acknowledged'

/** A place in a source file that a message blames. */
export type Location = { readonly origin: Origin; readonly span: Span }

export type Related = { readonly message: string; readonly location: Location }

export type Diagnostic = {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly origin: Origin
  readonly span: Span
  readonly related: readonly Related[]
  readonly help?: string
  /** The page and anchor under `docs/` that explains the code. */
  readonly docs: string
  readonly source: 'groundplan' | 'cfn-lint' | 'cloudformation'
  /** The rule of the tool named by `source`, for findings that are not ours. */
  readonly rule?: string
  /** The reason that the spec gives, when `severity` is `acknowledged`. */
  readonly reason?: string
}

/**
 * What a check can say. `acknowledge` marks the findings that the spec may accept with a reason: AWS would allow
 * what they object to.
 */
export type Definition<M extends string = never, H extends string = never> = {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly acknowledge?: boolean
  readonly message: Text<M>
  readonly help: Text<H>
}

/** Declares a diagnostic beside the check that raises it. */
export function define<M extends string = never, H extends string = never>(
  definition: Definition<M, H>,
): Definition<M, H> {
  return definition
}

/** Makes the diagnostic `definition` at `location`; `params` fills the gaps of its message and help. */
export function diagnose<M extends string, H extends string>(
  definition: Definition<M, H>,
  location: Location,
  params: Params<M | H>,
  related: readonly Related[] = [],
): Diagnostic {
  return {
    code: definition.code,
    severity: definition.severity,
    message: fill(definition.message, params),
    origin: location.origin,
    span: location.span,
    related,
    help: fill(definition.help, params),
    docs: `docs/checks.md#${definition.code.toLowerCase()}`,
    source: 'groundplan',
  }
}
