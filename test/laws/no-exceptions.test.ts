import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parent } from '../../compiler/source/pointer.ts'
import { schema as architectureSchema } from '../../compiler/validate/generated/architecture-schema.ts'
import { schema as overlaySchema } from '../../compiler/validate/generated/overlay-schema.ts'
import type { Schema } from '../../compiler/validate/schema.ts'
import { mistakenLines, mistakenValues, noise } from '../support/arbitraries.ts'
import { withoutEntry } from '../support/edits.ts'
import { places } from '../support/places.ts'
import { compileReference, overlays, parsed, referencePath, referenceText } from '../support/reference.ts'
import { expectWellFormed } from '../support/well-formed.ts'

const source = parsed(referencePath, referenceText)
const all = places(source, architectureSchema as Schema)

/** That every text compiles, or that every message says completely why not. */
async function holdsFor(
  texts: fc.Arbitrary<string>,
  numRuns: number,
  compile = compileReference,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(texts, async text => {
      expectWellFormed(await compile(text))
    }),
    { numRuns },
  )
}

test('noise is no exception', () => holdsFor(noise, 400))

test('mistakes in the lines of the reference are no exceptions', () =>
  holdsFor(mistakenLines(referenceText), 450))

test('wrong values in the reference are no exceptions', () =>
  holdsFor(mistakenValues(referenceText, all), 400))

test.each(overlays)('mistakes in $path are no exceptions', async ({ environment, path, text }) => {
  const compile = (overlay: string) => compileReference(referenceText, environment, { [path]: overlay })
  const places_ = places(parsed(path, text), overlaySchema as Schema)
  await holdsFor(fc.oneof(mistakenLines(text), mistakenValues(text, places_)), 250, compile)
})

test('no entry of the reference is missed with an exception', async () => {
  const keys = all.filter(({ key }) => key)
  for (const { pointer } of keys) {
    const compilation = await compileReference(withoutEntry(source, pointer)).catch((thrown: Error) => thrown)
    expect(compilation, `${pointer} left out of ${parent(pointer)}`).not.toBeInstanceOf(Error)
    if (!(compilation instanceof Error)) expectWellFormed(compilation)
  }
  expect(keys.length).toBeGreaterThan(300)
})
