import { describe, expect, test } from 'vitest'
import { runChecks } from '../../compiler/checks/check.ts'
import { bindingChecks } from '../../compiler/checks/index.ts'
import { load } from '../../compiler/model/load.ts'
import { nearestPosition, type ParsedSource } from '../../compiler/source/parsed-source.ts'
import { child, type Pointer, parent } from '../../compiler/source/pointer.ts'
import { SourceFile } from '../../compiler/source/source-file.ts'
import type { Span } from '../../compiler/source/span.ts'
import { schema as architectureSchema } from '../../compiler/validate/generated/architecture-schema.ts'
import { schema as overlaySchema } from '../../compiler/validate/generated/overlay-schema.ts'
import type { Schema } from '../../compiler/validate/schema.ts'
import { replaceSpan, typos, withoutEntry } from '../support/edits.ts'
import { isMapping, isScalar, type Place, places } from '../support/places.ts'
import { hostOf, overlayFiles, overlays, parsed, referencePath, referenceText } from '../support/reference.ts'
import { isReference, mentions, renamed } from '../support/renames.ts'

const files = [
  { path: referencePath, environment: '', text: referenceText, schema: architectureSchema as Schema },
  ...overlays.map(overlay => ({ ...overlay, schema: overlaySchema as Schema })),
].map(file => {
  const source = parsed(file.path, file.text)
  return { ...file, source, places: places(source, file.schema) }
})
type Written = (typeof files)[number]

/** Where the one message points, and what it says; all messages where there is not exactly one. */
async function blamed(written: Written, text: string) {
  const found = await judge(written, text)
  const [only] = found
  if (found.length !== 1 || !only) return found.map(({ code, message, span }) => ({ code, message, span }))
  return { path: only.origin.file.path, span: only.span, help: only.help ?? '' }
}

async function judge({ path, environment }: Written, text: string) {
  const host = environment ? hostOf({ [path]: text }) : hostOf()
  const main = new SourceFile(referencePath, environment ? referenceText : text)
  const { model, diagnostics } = await load(main, environment, host)
  return model ? [...diagnostics, ...runChecks(bindingChecks, model)] : diagnostics
}

test('every overlay of the specs is an environment of the reference', () => {
  expect(overlayFiles.toSorted()).toEqual(overlays.map(({ path }) => path).toSorted())
  expect(overlayFiles.length).toBeGreaterThan(0)
})

describe.each(files)('$path', written => {
  const path = written.environment ? `specs/${written.path}` : written.path
  const at = (span: Span) => ({ path, span, help: expect.any(String) })
  const failures: object[] = []
  const check = async (what: string, text: string, expected: object) => {
    const found = await blamed(written, text)
    if (!matches(found, expected)) failures.push({ what, found, expected })
  }

  test('a misspelt key is blamed at the key, and the right one is suggested', async () => {
    failures.length = 0
    let count = 0
    for (const { key, position, parent, pointer } of written.places) {
      if (key?.chosenBy !== 'schema') continue
      const known = Object.keys(parent!.schema.properties!)
      const all = typos(key.name).filter(typo => !known.includes(typo))
      for (const typo of spread(all, 4)) {
        count += 1
        const span = { start: position.key!.start, end: position.key!.start + typo.length }
        const help = expect.stringContaining(`did you mean \`${key.name}\`?`)
        const text = replaceSpan(written.text, position.key!, typo)
        await check(`${pointer} as ${typo}`, text, { ...at(span), help })
      }
    }
    expect(failures).toEqual([])
    expect(count).toBeGreaterThan(200)
  })

  test('a mapping in the place of a scalar is blamed at the mapping', async () => {
    failures.length = 0
    for (const place of scalars(written)) {
      if (allows(place.schema, 'object')) continue
      const { start, end } = place.position.value
      const mapping = '{ some: thing }'
      const text = replaceSpan(written.text, { start, end }, mapping)
      await check(`${place.pointer} as a mapping`, text, at({ start, end: start + mapping.length }))
    }
    expect(failures).toEqual([])
  })

  test('a value of the wrong type is blamed at the value', async () => {
    failures.length = 0
    let count = 0
    for (const place of scalars(written)) {
      for (const wrong of spread(wrongValues(place.schema), 2)) {
        count += 1
        const { start, end } = place.position.value
        const text = replaceSpan(written.text, { start, end }, wrong)
        await check(`${place.pointer} as ${wrong}`, text, at({ start, end: start + wrong.length }))
      }
    }
    expect(failures).toEqual([])
    expect(count).toBeGreaterThan(50)
  })

  test('a missing key is blamed at the key of the mapping that lacks it', async () => {
    failures.length = 0
    let count = 0
    for (const place of written.places) {
      for (const key of requiredKeys(place, written)) {
        count += 1
        const pointer = child(place.pointer, key)
        const text = withoutEntry(written.source, pointer)
        const after = parsed(path, text)
        await check(`${pointer} removed`, text, at(lackingSpan(after, place.pointer)))
      }
    }
    expect(failures).toEqual([])
    expect(count).toBeGreaterThan(0)
  })

  test('a reference to nothing is blamed at the reference', async () => {
    failures.length = 0
    let count = 0
    for (const { pointer, position } of written.places.filter(isReference)) {
      count += 1
      const { start, end } = position.value
      const text = replaceSpan(written.text, { start, end }, 'nothing')
      await check(`${pointer} as nothing`, text, at({ start, end: start + 'nothing'.length }))
    }
    expect(failures).toEqual([])
    expect(count).toBeGreaterThan(0)
  })
})

test('what refers to a thing that was renamed is blamed, each at exactly its place', async () => {
  const written = files[0]!
  let count = 0
  for (const place of written.places) {
    const thing = renamed(place)
    if (!thing) continue
    const text = replaceSpan(written.text, place.position.key!, `${place.key!.name}Renamed`)
    const expected = mentions(places(parsed(referencePath, text), written.schema), thing)
    count += expected.length
    const found = await judge(written, text)
    expect(found.map(({ span }) => span).toSorted(byStart), place.pointer).toEqual(expected.toSorted(byStart))
  }
  expect(count).toBeGreaterThan(50)
})

describe.each(overlays)('a key that $path removes', overlay => {
  const base = files[0]!
  const required = base.places.flatMap(place =>
    place.pointer === '' || /\/\d+(\/|$)/.test(place.pointer)
      ? []
      : requiredKeys(place, base).map(key => child(place.pointer, key)),
  )

  test('is blamed in the overlay where the rest needs it', async () => {
    for (const pointer of required) {
      const text = `${nested(pointer)}\n`
      const source = parsed(overlay.path, text)
      const host = hostOf({ [overlay.path]: text })
      const { diagnostics } = await load(
        new SourceFile(referencePath, referenceText),
        overlay.environment,
        host,
      )
      expect(
        diagnostics.map(({ origin, span }) => [origin.file.path, span]),
        pointer,
      ).toEqual([[`specs/${overlay.path}`, source.positions.get(parent(pointer)!)!.key]])
    }
  })
})

/** An overlay that sets nothing but `pointer`, to null. */
function nested(pointer: Pointer): string {
  const keys = pointer
    .slice(1)
    .split('/')
    .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys
    .map((key, depth) => `${'  '.repeat(depth)}${key}:`)
    .join('\n')
    .concat(' null')
}

function scalars({ places }: Written): Place[] {
  return places.filter(
    ({ value, position }) => isScalar(value) && value !== null && position.value.end > position.value.start,
  )
}

/** Up to `count` of `items`, from all over the list. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)]!)
}

function allows({ type, const: constant, enum: options }: Schema, wanted: string): boolean {
  if (options || constant !== undefined)
    return [...(options ?? []), constant].some(option => typeof option === wanted)
  if (type === undefined) return true
  return [type].flat().includes(wanted)
}

/** Scalars of the types that the schema does not allow. */
function wrongValues(schema: Schema): string[] {
  const number = allows(schema, 'number') || allows(schema, 'integer')
  return [
    ...(allows(schema, 'string') ? [] : ['"some text"']),
    ...(allows(schema, 'boolean') ? [] : ['true']),
    ...(number ? [] : ['987.5']),
    ...(allows(schema, 'array') || allows(schema, 'object') ? [] : ['[some, thing]']),
  ]
}

/** The keys of a mapping that it must have: an overlay's mapping that the base has too need not have them. */
function requiredKeys({ value, schema, pointer }: Place, written: Written): string[] {
  if (!isMapping(value)) return []
  const required = written.environment ? requiredInOverlay(pointer) : ((schema['required'] as string[]) ?? [])
  return required.filter(key => Object.hasOwn(value, key))
}

function requiredInOverlay(pointer: Pointer): string[] {
  const base = files[0]!.source
  if (nearestPosition(base, pointer).exact) return []
  const place = places(base, architectureSchema as Schema).find(({ pointer: at }) => at === parent(pointer))
  const items = place?.schema.additionalProperties
  const ref = typeof items === 'object' ? items.$ref?.slice('#/$defs/'.length) : undefined
  return ref ? (((architectureSchema as Schema).$defs![ref]!['required'] as string[]) ?? []) : []
}

/** Where contract.md says that a missing key is blamed. */
function lackingSpan(source: ParsedSource, pointer: Pointer): Span {
  const { key, value } = source.positions.get(pointer)!
  if (pointer === '') return [...source.positions.values()].find(position => position.key)!.key!
  return key ?? { start: value.start, end: value.start + 1 }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

function matches(found: object, expected: object): boolean {
  try {
    expect(found).toEqual(expected)
    return true
  } catch {
    return false
  }
}
