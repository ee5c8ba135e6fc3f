import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ParsedSource } from '../source/parsed-source.ts'
import type { SchemaError } from './explain.ts'
import architecture from './generated/architecture.js'

type Validator = ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null }

/**
 * Judges the value of a whole specification by the schema and fills in the schema's defaults. One mistake gives one
 * diagnostic. What explains mistakes is loaded only when there are any.
 */
export async function validateArchitecture(value: unknown, source: ParsedSource): Promise<Diagnostic[]> {
  const validator = architecture as Validator
  if (validator(value)) return []
  const errors = validator.errors ?? []
  const [{ explain }, { schema }] = await Promise.all([
    import('./explain.ts'),
    import('./generated/architecture-schema.ts'),
  ])
  return explain({ errors, value, source, pointer: '', schema })
}

/** Judges an overlay, which stands at `pointer` of `source`. */
export async function validateOverlay(
  value: unknown,
  source: ParsedSource,
  pointer: string,
): Promise<Diagnostic[]> {
  const validator = (await import('./generated/overlay.js')).default as Validator
  if (validator(value)) return []
  const errors = validator.errors ?? []
  const [{ explain }, { schema }] = await Promise.all([
    import('./explain.ts'),
    import('./generated/overlay-schema.ts'),
  ])
  return explain({ errors, value, source, pointer, schema })
}
