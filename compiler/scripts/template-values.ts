import type { Span } from '../source/span.ts'
import type { Slot } from './values.ts'

/** What a template can be given. A slot is allowed in shell scripts only: everything else is made when compiling. */
export type TemplateValue =
  | string
  | number
  | boolean
  | Slot
  | readonly TemplateValue[]
  | { readonly [name: string]: TemplateValue }

export type TemplateValues = { readonly [name: string]: TemplateValue }

/** A mistake in a template; `span` counts in the template's text. */
export type TemplateProblem = { readonly span: Span; readonly message: string; readonly help?: string }
