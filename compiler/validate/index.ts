import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Locate } from './explain.ts'
import verdict from './generated/verdict.js'
import type { SchemaError } from './schema.ts'

type Validator = ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null }

/**
 * Judges the value of a whole specification by the schema and fills in the schema's defaults. `locate` says where each
 * of its values was written. One mistake gives one diagnostic. A small validator gives the verdict; what explains a no
 * is loaded only then.
 */
export async function validateArchitecture(value: unknown, locate: Locate): Promise<Diagnostic[]> {
  if (verdict(value)) return []
  const [{ explain }, { schema }, architecture] = await Promise.all([
    import('./explain.ts'),
    import('./generated/architecture-schema.ts'),
    import('./generated/architecture.js'),
  ])
  const validator = architecture.default as Validator
  validator(value)
  return explain({ errors: validator.errors ?? [], value, locate, schema, name: 'the architecture' })
}

/** Judges an overlay by the overlay's schema. */
export async function validateOverlay(value: unknown, locate: Locate): Promise<Diagnostic[]> {
  const validator = (await import('./generated/overlay.js')).default as Validator
  if (validator(value)) return []
  const errors = validator.errors ?? []
  const [{ explain }, { schema }] = await Promise.all([
    import('./explain.ts'),
    import('./generated/overlay-schema.ts'),
  ])
  return explain({ errors, value, locate, schema, name: 'the overlay' })
}
