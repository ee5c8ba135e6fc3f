import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Locate } from './explain.ts'
import architecture from './generated/architecture.js'
import type { SchemaError } from './schema.ts'

type Validator = ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null }

/**
 * Judges the value of a whole specification by the schema and fills in the schema's defaults. `locate` says where each
 * of its values was written. One mistake gives one diagnostic; what explains it is loaded only when there is one.
 */
export async function validateArchitecture(value: unknown, locate: Locate): Promise<Diagnostic[]> {
  const validator = architecture as Validator
  if (validator(value)) return []
  const errors = validator.errors ?? []
  const [{ explain }, { schema }] = await Promise.all([
    import('./explain.ts'),
    import('./generated/architecture-schema.ts'),
  ])
  return explain({ errors, value, locate, schema, name: 'the architecture' })
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
