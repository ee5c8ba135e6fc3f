import { type Diagnostic, define, diagnose, type Location } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { text } from '../diagnostics/text.ts'
import { nearestPosition, type ParsedSource } from '../source/parsed-source.ts'
import { child, type Pointer } from '../source/pointer.ts'
import { describeExpected, describeProblem } from './expectation.ts'
import { type Schema, type SchemaError, schemaAt } from './schema.ts'

export const unknownKey = define({
  code: 'GP1101',
  severity: 'error',
  message: text`${'where'} has no key ${'key'}`,
  help: text`${'advice'}`,
})

export const missingKey = define({
  code: 'GP1102',
  severity: 'error',
  message: text`${'where'} needs the key ${'key'}`,
  help: text`add it: ${'example'}`,
})

export const wrongValue = define({
  code: 'GP1103',
  severity: 'error',
  message: text`${'problem'}`,
  help: text`${'expected'}`,
})

export const wrongKey = define({
  code: 'GP1104',
  severity: 'error',
  message: text`${'key'} is not a valid ${'what'}`,
  help: text`${'expected'}`,
})

type Judged = {
  readonly errors: readonly SchemaError[]
  readonly value: unknown
  readonly locate: Locate
  readonly schema: Schema
  /** How the whole is called where it is to blame itself. */
  readonly name: string
}

/** Where the value at a pointer of the judged value was written; of a mapping that lacks the key `missing`, where it does. */
export type Locate = (
  pointer: Pointer,
  missing?: string,
) => { readonly source: ParsedSource; readonly pointer: Pointer }

/** Ajv's errors as diagnostics, one for each mistake, in the order of the file. */
export function explain(judged: Judged): Diagnostic[] {
  const misspelt = new Set<string>()
  const wrong = new Set<Pointer>()
  const diagnostics: Diagnostic[] = []
  const missing = judged.errors.filter(error => error.keyword === 'required')
  const missingAt = (at: Pointer) =>
    missing.filter(e => e.instancePath === at).map(e => String(e.params['missingProperty']))

  const reportUnknown = (at: Pointer, key: string, required: readonly string[]) => {
    const known = Object.keys(schemaAt(judged.schema, judged.value, at)?.properties ?? {})
    // What the schema's defaults filled in is not written: the misspelt key may be meant for it.
    const free = known.filter(name => !isWritten(judged, child(at, name)))
    const likely = suggest(key, required) ?? suggest(key, free) ?? suggest(key, known)
    if (likely !== undefined) misspelt.add(child(at, likely))
    const advice = likely === undefined ? `the keys here are ${list(known)}` : `did you mean \`${likely}\`?`
    diagnostics.push(
      diagnose(unknownKey, keyLocation(judged, child(at, key)), {
        where: place(judged, at),
        key: quote(key),
        advice,
      }),
    )
  }

  for (const error of judged.errors) {
    const { instancePath: at, keyword, params } = error
    if (keyword === 'additionalProperties')
      reportUnknown(at, String(params['additionalProperty']), missingAt(at))
    else if (error.propertyName !== undefined) diagnostics.push(explainKey(judged, at, error.propertyName))
    else if (keyword === 'discriminator' && params['error'] === 'tag') {
      // Without its kind a tier's other keys cannot be judged: the one misspelt `kind` must be found here.
      const value = valueAt(judged.value, at) as Record<string, unknown>
      const near =
        value['kind'] === undefined ? Object.keys(value).find(key => suggest(key, ['kind'])) : undefined
      if (near !== undefined) reportUnknown(at, near, ['kind'])
      else if (value['kind'] !== undefined) wrong.add(child(at, 'kind'))
    } else if (keyword === 'discriminator') wrong.add(child(at, 'kind'))
    else if (!['required', 'propertyNames', 'if'].includes(keyword)) wrong.add(at)
  }
  for (const at of wrong) diagnostics.push(explainValue(judged, at))
  for (const { instancePath: at, params } of missing) {
    const key = String(params['missingProperty'])
    if (misspelt.has(child(at, key))) continue
    const schema = schemaAt(judged.schema, judged.value, child(at, key))
    const example = `\`${key}: ${describeExample(schema)}\``
    diagnostics.push(
      diagnose(missingKey, mappingLocation(judged, at, key), {
        where: place(judged, at),
        key: quote(key),
        example,
      }),
    )
  }
  return diagnostics.sort((a, b) => a.span.start - b.span.start)
}

function explainValue(judged: Judged, at: Pointer): Diagnostic {
  const value = valueAt(judged.value, at)
  const schema = schemaAt(judged.schema, judged.value, at) ?? {}
  const error = judged.errors.find(
    e => e.instancePath === at && !['required', 'additionalProperties'].includes(e.keyword),
  )
  const location = valueLocation(judged, at, error)
  return diagnose(wrongValue, location, {
    problem: describeProblem(place(judged, at), value, schema, error),
    expected: describeExpected(value, schema, error),
  })
}

function explainKey(judged: Judged, at: Pointer, key: string): Diagnostic {
  const names = schemaAt(judged.schema, judged.value, at)?.propertyNames ?? {}
  const target = schemaAt({ ...judged.schema, properties: { name: names } }, { name: key }, '/name') ?? {}
  return diagnose(wrongKey, keyLocation(judged, child(at, key)), {
    key: quote(key),
    what: target.title ?? 'key',
    expected: describeExpected(key, target, undefined),
  })
}

function describeExample(schema: Schema | undefined): string {
  const example = schema?.examples?.[0] ?? schema?.enum?.[0] ?? schema?.const
  if (example === undefined) return schema?.type === 'object' ? '{ … }' : '…'
  return typeof example === 'string' ? example : JSON.stringify(example)
}

/** How a message names a mapping: by its key, and what it is in. */
function place(judged: Judged, at: Pointer): string {
  if (at === '') return judged.name
  return quote(at.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~'))
}

function isWritten({ locate }: Judged, at: Pointer): boolean {
  const { source, pointer } = locate(at)
  return source.positions.has(pointer)
}

function keyLocation({ locate }: Judged, at: Pointer): Location {
  const { source, pointer } = locate(at)
  const nearest = nearestPosition(source, pointer)
  return at_(source, nearest.pointer, nearest.exact, nearest.position.key ?? nearest.position.value)
}

function valueLocation({ locate, value }: Judged, at: Pointer, error: SchemaError | undefined): Location {
  // A list with two equal items is wrong at the second of them.
  const item =
    error?.keyword === 'uniqueItems'
      ? child(at, Math.max(Number(error.params['i']), Number(error.params['j'])))
      : at
  const { source, pointer } = locate(valueAt(value, item) === undefined ? at : item)
  const nearest = nearestPosition(source, pointer)
  return at_(source, nearest.pointer, nearest.exact, nearest.position.value)
}

/** A missing key is blamed at the key of the mapping that lacks it; at the root, at its first key; in a list, at the item's start. */
function mappingLocation({ locate, value }: Judged, at: Pointer, missing: string): Location {
  const { source, pointer } = locate(at, missing)
  const nearest = nearestPosition(source, pointer)
  if (nearest.position.key) return at_(source, nearest.pointer, nearest.exact, nearest.position.key)
  const start = nearest.position.value.start
  const first = at === '' ? Object.keys((valueAt(value, at) as object | undefined) ?? {})[0] : undefined
  const key = first === undefined ? undefined : source.positions.get(child(pointer, first))?.key
  return at_(source, nearest.pointer, nearest.exact, key ?? { start, end: start + 1 })
}

function at_(source: ParsedSource, pointer: Pointer, exact: boolean, span: Location['span']): Location {
  return { origin: { file: source.file, pointer, exact }, span }
}

function valueAt(value: unknown, pointer: Pointer): unknown {
  let here = value
  for (const token of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as Record<string, unknown>)[key]
  }
  return here
}

function list(names: readonly string[]): string {
  return names.map(quote).join(', ')
}

function quote(name: string): string {
  return `\`${name}\``
}
