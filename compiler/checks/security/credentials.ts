import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Model } from '../../model/model.ts'
import type { Check } from '../check.ts'
import { assignmentIn, credentialIn, credentialNamed, isLiteral } from './credential-forms.ts'

export const credentialWritten = define({
  code: 'GP3401',
  severity: 'error',
  acknowledge: true,
  message: text`this looks like ${'what'}, and whoever reads the file or the template can use it`,
  help: text`keep it in Parameter Store or Secrets Manager, write its name here, and revoke what has been in a repository`,
})

/**
 * A credential stands nowhere in the specification. Sources: AWS Well-Architected Framework, SEC02-BP03 "Store and use
 * secrets securely"; IAM user guide, "Secure access keys".
 */
export const credentials: Check = (model, report) => {
  for (const { path, what } of found(model))
    report(credentialWritten, cursorAt(model, path).location, { what })
}

type Found = { readonly path: readonly string[]; readonly what: string }

/** Cursors cost more than the texts that they lead to, so the plain values are searched. */
function* found(model: Model): Generator<Found> {
  for (const [section, value] of Object.entries(model.spec.value)) {
    // The environment that is compiled has been merged; another one's inline overlay is searched when it is chosen.
    if (section === 'environments') continue
    yield* search(value, [section], section === 'resources')
  }
  for (const { key, spec } of model.parameters.values()) {
    const { type, default: value } = spec.value
    const named = type === 'string' || type === 'number' ? credentialNamed(key) : undefined
    const what = `${value ?? ''}`
    if (named && isLiteral(what) && !credentialIn(what) && !assignmentIn(what))
      yield { path: ['parameters', key, 'default'], what: named }
  }
}

/** The texts below a value; `telling` says that the keys are names of what they hold, and not of the language. */
function* search(value: unknown, path: readonly string[], telling: boolean): Generator<Found> {
  if (typeof value === 'string') {
    const what = credentialIn(value) ?? (path.includes('acknowledge') ? undefined : assignmentIn(value))
    const named = telling && isLiteral(value) ? credentialNamed(path.at(-1)!) : undefined
    if (what ?? named) yield { path, what: (what ?? named)! }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* search(item, [...path, key], telling || chosen.has(key))
  }
}

/** Mappings whose keys the user chooses for a program, or CloudFormation for a property. */
const chosen: ReadonlySet<string> = new Set(['values', 'environment', 'overrides'])

function cursorAt(model: Model, path: readonly string[]): Cursor {
  return path.reduce<Cursor>(
    (cursor, key) => (cursor as Cursor<Record<string, unknown>>).at(key) as Cursor,
    model.spec as Cursor,
  )
}
