import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { schema as architectureSchema } from '../../compiler/validate/generated/architecture-schema.ts'
import type { Schema } from '../../compiler/validate/schema.ts'
import { replaceSpan } from '../support/edits.ts'
import { isMapping, type Place, places } from '../support/places.ts'
import { compileReference, environments, parsed, referencePath, referenceText } from '../support/reference.ts'
import { mentions, renamed } from '../support/renames.ts'

/** What must not change: everything of the build folder but what tells lines and the hashes of the specs. */
async function made(text: string, environment = ''): Promise<Record<string, string>> {
  const { result, diagnostics } = await compileReference(text, environment)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return Object.fromEntries([...result!.files].filter(([name]) => name !== 'origins.json').sort())
}

describe.each(environments)('in the environment "%s"', environment => {
  test('two compilations give the same bytes', async () => {
    const [first, second] = [
      await compileReference(referenceText, environment),
      await compileReference(referenceText, environment),
    ]
    expect(first.result!.files.size).toBeGreaterThan(3)
    expect(second.result!.files).toEqual(first.result!.files)
  })

  test('the order of keys changes no byte', async () => {
    const expected = await made(referenceText, environment)
    const value = parse(referenceText) as object
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async numbers => {
        const next = () => numbers.next().value as number
        expect(await made(stringify(shuffled(value, next)), environment)).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })
})

test('a blank line, a comment and other quotes change no byte', async () => {
  const expected = await made(referenceText)
  expect(await made(`# first\n\n${referenceText.replaceAll('\n', ' # more\n')}`)).toEqual(expected)
  expect(await made(referenceText.replaceAll('\n', '\r\n'))).toEqual(expected)
  expect(await made(stringify(parse(referenceText), { defaultStringType: 'QUOTE_DOUBLE' }))).toEqual(expected)
})

const all = places(parsed(referencePath, referenceText), architectureSchema as Schema)
const things = all.filter(({ key, schema }) => key?.chosenBy === 'user' && 'id' in (schema.properties ?? {}))

test.each(things)('the rename of $pointer that keeps its id changes no byte of the template', async place => {
  const { files } = (await compileReference(referenceText)).result!
  const { result, diagnostics } = await compileReference(renamedText(place))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(result!.files.get('template.json')).toBe(files.get('template.json'))
})

test('there is much to rename', () => {
  expect(things.length).toBeGreaterThan(40)
})

/** The reference with the thing under another key, its old one as `id`, and everything that names it renamed too. */
function renamedText(place: Place): string {
  const old = place.key!.name
  const name = `${old}Renamed`
  const word = new RegExp(`(?<![\\w-])${old}(?![\\w-])`)
  const { start } = place.position.value
  const thing = renamed(place)
  const edits = [
    { span: place.position.key!, written: name },
    ...(thing ? mentions(all, thing) : []).map(span => ({
      span,
      written: referenceText.slice(span.start, span.end).replace(word, name),
    })),
    place.written.startsWith('{')
      ? { span: { start: start + 1, end: start + 1 }, written: ` id: ${old},` }
      : {
          span: { start, end: start },
          written: `id: ${old}\n${' '.repeat(start - 1 - referenceText.lastIndexOf('\n', start - 1))}`,
        },
  ]
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, written }) => replaceSpan(text, span, written), referenceText)
}

/** `value` with the keys of every mapping in it in another order. */
function shuffled(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map(item => shuffled(item, next))
  if (!isMapping(value)) return value
  const entries = Object.entries(value).map(([key, item]) => [next(), key, shuffled(item, next)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => a - b).map(([, key, item]) => [key, item]))
}
