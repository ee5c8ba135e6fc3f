import { describe, expect, test } from 'vitest'
import type { CompiledStack } from '../../compiler/compile.ts'
import type { Pointer } from '../../compiler/source/pointer.ts'
import { schema as architectureSchema } from '../../compiler/validate/generated/architecture-schema.ts'
import type { Schema } from '../../compiler/validate/schema.ts'
import { replaceSpan } from '../support/edits.ts'
import { leaves, nodes } from '../support/leaves.ts'
import { mutations } from '../support/mutators.ts'
import { isScalar, type Place, places } from '../support/places.ts'
import { compileReference, environments, parsed, referencePath, referenceText } from '../support/reference.ts'

/** The share of the leaves whose origin is exact, in percent; it may rise and must not fall. */
const exactShare = { '': 43.1, 'as-documented': 43.5 } as Readonly<Record<string, number>>

/**
 * Values of the reference from which no leaf of the template comes alone, each with the reason. A change of one of them
 * changes something else that is made, but for those that are `fixed` or say what is checked. One that is `shared` is the
 * exact origin of a leaf, but other leaves change with it.
 */
const reviewed: readonly (readonly [RegExp, 'made' | 'shared' | 'fixed' | 'checked', string])[] = [
  [/^\/groundplan$/, 'fixed', 'the version of the language: there is one'],
  [/^\/name$/, 'made', 'the name of the stack; in the template it is a part of other texts'],
  [
    /^\/access\/.*\/on\/bucket$/,
    'made',
    'an ARN of objects comes from `objects`; the bucket is a part of the text',
  ],
  [/^\/functions\/\w+\/entry$/, 'made', 'what is in the bundle; its hash comes from `code`'],
  [
    /^\/tiers\/mainApplication\/image\/name$/,
    'shared',
    'with a serial, the path of the image comes from the serial',
  ],
  [/^\/tiers\/\w+\/kind$/, 'checked', 'decides which keys there are and which resources are made'],
  [
    /^\/tiers\/\w+\/image\/follow$/,
    'fixed',
    'there is one value; with the name and the CPU it makes one leaf',
  ],
  [/^\/tiers\/\w+\/boot\/(script|playbook)$/, 'made', 'the user data is one text with many origins'],
  [/^\/tiers\/\w+\/stopAfter\/idle$/, 'made', 'the user data is one text with many origins'],
  [/^\/tiers\/\w+\/update\/kind$/, 'fixed', 'names the update policy, which is a key of the template'],
  [/^\/tiers\/\w+\/subnet\/group$/, 'made', 'group and zone name one subnet; its leaf comes from `zone`'],
  [/^\/cdn\/\w+\/origins\/\w+\/tier$/, 'checked', 'says what stands behind the host; it is checked'],
  [/^\/afterDeploy\//, 'made', 'a file of the manifest'],
  [/^\/deployment\//, 'made', 'how the stack is deployed: in the manifest'],
  [/\/acknowledge\/GP\d+$/, 'fixed', 'a reason is printed and reported, and is no part of the template'],
  [/^\/environments\//, 'fixed', 'a file that is read with its environment'],
]

/** Values that cannot change alone: what they must agree with says so where it stands, each with the reason. */
const consistent: readonly (readonly [RegExp, string])[] = [
  [/^\/parameters\/\w+\/type as /, 'what uses the parameter wants this type'],
  [/^\/access\/roles\/\w+\/trust\/\d+ as /, 'the machines of a tier have the role'],
  [/^\/tiers\/\w+\/scaling\/policies\/\w+\/track as /, 'the target is of another unit'],
  [/^\/loadBalancers\/\w+\/listeners\/\w+\/protocol as /, 'https wants a certificate beside it'],
  [/^\/tiers\/\w+\/scaling\/schedules\/[\w-]+\/min as /, 'it would be more than `desired`'],
]

type Kind = (typeof reviewed)[number][1]

describe.each(environments)('the origins of the template, environment "%s"', environment => {
  const compiled = compileReference(referenceText, environment)
  const result = async () => (await compiled).result!

  test('every leaf has one', async () => {
    const { template, origins } = await result()
    expect([...leaves(template).keys()].filter(pointer => !origins.has(pointer))).toEqual([])
  })

  test('every resource, parameter and output has an exact one', async () => {
    const { template, origins } = await result()
    const things = ['Resources', 'Parameters', 'Outputs'].flatMap(section =>
      Object.keys(template[section] as object).map(name => `/${section}/${name}`),
    )
    expect(things.filter(pointer => !origins.has(pointer))).toEqual([])
  })

  test('every one is of something in the template', async () => {
    const { template, origins } = await result()
    const known = nodes(template)
    expect([...origins.keys()].filter(pointer => !known.has(pointer))).toEqual([])
  })

  test('every one is a place in a file', async () => {
    const { origins } = await result()
    const { sources } = await compiled
    const positions = new Map([...sources.keys()].map(source => [source.file, source.positions]))
    const lost = [...origins].filter(([, { file, pointer }]) => !positions.get(file)?.has(pointer))
    expect(lost).toEqual([])
  })

  test('the share of exact ones does not fall', async () => {
    const { template, origins } = await result()
    const all = [...leaves(template).keys()]
    const exact = all.filter(pointer => origins.get(pointer)!.exact)
    const share = Math.floor((1000 * exact.length) / all.length) / 10
    console.log(
      `${environment || 'reference'}: ${exact.length} of ${all.length} leaves have an exact origin (${share} %)`,
    )
    expect(share).toBeGreaterThanOrEqual(exactShare[environment]!)
  })
})

describe('every scalar of the reference', () => {
  const source = parsed(referencePath, referenceText)
  const all = places(source, architectureSchema as Schema)
  const scalars = all.filter(({ value }) => isScalar(value))
  const reason = ({ pointer }: Place) => reviewed.find(([pattern]) => pattern.test(pointer))
  const before = compileReference(referenceText).then(({ result }) => result!)

  test('is the exact origin of a leaf, or there is a reason why not', async () => {
    const { template, origins } = await before
    const exact = new Set(
      [...leaves(template).keys()]
        .map(leaf => origins.get(leaf)!)
        .filter(({ exact }) => exact)
        .map(({ pointer }) => pointer),
    )
    expect(
      scalars.filter(place => !exact.has(place.pointer) && !reason(place)).map(({ pointer }) => pointer),
    ).toEqual([])
  })

  test('no reason is left over', async () => {
    const { template, origins } = await before
    const exact = new Set(
      [...leaves(template).keys()]
        .map(leaf => origins.get(leaf)!)
        .filter(({ exact }) => exact)
        .map(({ pointer }) => pointer),
    )
    const unused = reviewed.filter(
      ([pattern, kind]) =>
        kind !== 'shared' && !scalars.some(({ pointer }) => pattern.test(pointer) && !exact.has(pointer)),
    )
    expect(unused).toEqual([])
  })

  test('changes its leaves when it changes, or says why it must not', async () => {
    const old = await before
    const failures: string[] = []
    for (const place of scalars) {
      const kind = reason(place)?.[1]
      if (kind === 'fixed') continue
      const outcomes: string[] = []
      for (const other of mutations(place, all).slice(0, 6)) {
        outcomes.push(`${other}: ${await outcome(old, place, other, kind)}`)
        if (!outcomes.at(-1)!.includes(' said elsewhere')) break
      }
      if (!/ (changes|said here)$/.test(outcomes.at(-1) ?? ''))
        failures.push(`${place.pointer} as ${outcomes.join('; ')}`)
    }
    expect(failures.filter(failure => !consistent.some(([pattern]) => pattern.test(failure)))).toEqual([])
    expect(consistent.filter(([pattern]) => !failures.some(failure => pattern.test(failure)))).toEqual([])
  })
})

/** What comes of writing `other` in the place of a scalar of the reference. */
async function outcome(
  old: CompiledStack,
  place: Place,
  other: string,
  kind: Kind | undefined,
): Promise<string> {
  const span = place.position.value
  const text = replaceSpan(referenceText, span, other)
  const compilation = await compileReference(text).catch((thrown: Error) => thrown)
  if (compilation instanceof Error) return `throws ${compilation.message}`
  const { result, diagnostics } = compilation
  const end = span.start + other.length
  if (diagnostics.some(found => found.span.start >= span.start && found.span.end <= end)) return 'said here'
  if (!result)
    return kind === 'checked'
      ? 'said here'
      : `said elsewhere: ${diagnostics.map(({ message }) => message).join(', ')}`
  const changes = kind ? madeDifferently(old, result) : leavesChange(old, result, place.pointer)
  return changes ? 'changes' : 'nothing that comes from it changes'
}

/** Whether the leaves that come exactly from `pointer` are other ones, or have other values. */
function leavesChange(before: CompiledStack, after: CompiledStack, pointer: Pointer): boolean {
  return JSON.stringify(leavesFrom(before, pointer)) !== JSON.stringify(leavesFrom(after, pointer))
}

function leavesFrom({ template, origins }: CompiledStack, from: Pointer): [Pointer, unknown][] {
  return [...leaves(template)].filter(([at]) => {
    const { pointer, exact } = origins.get(at)!
    return exact && pointer === from
  })
}

/** Whether a file of the build folder differs, the origins aside. */
function madeDifferently(before: CompiledStack, after: CompiledStack): boolean {
  const names = new Set([...before.files.keys(), ...after.files.keys()])
  return [...names].some(name => name !== 'origins.json' && before.files.get(name) !== after.files.get(name))
}
