import { annotations } from '../../compiler/model/generated/annotations.ts'
import { textParts } from '../../compiler/model/text.ts'
import { tokens } from '../../compiler/source/pointer.ts'
import type { Span } from '../../compiler/source/span.ts'
import { isScalar, type Place } from './places.ts'

/** A thing by its section and its full name, such as `api.http` in `loadBalancers.listeners`. */
export type Thing = { readonly section: string; readonly name: string; readonly within?: readonly string[] }

/** Where things are named: the pattern of their pointers, and the section that references name. */
const sections: readonly (readonly [RegExp, string])[] = [
  [/^\/parameters\/([^/]+)$/, 'parameters'],
  [/^\/network\/subnets\/([^/]+)$/, 'network.subnets'],
  [/^\/access\/keyPairs\/([^/]+)$/, 'access.keyPairs'],
  [/^\/access\/roles\/([^/]+)$/, 'access.roles'],
  [/^\/(storage|loadBalancers|tiers|topics|functions|alarms|cdn)\/([^/]+)$/, ''],
  [/^\/loadBalancers\/([^/]+)\/listeners\/([^/]+)$/, 'loadBalancers.listeners'],
  [/^\/tiers\/([^/]+)\/targetGroups\/([^/]+)$/, 'tiers.targetGroups'],
  [/^\/tiers\/([^/]+)\/scaling\/policies\/([^/]+)$/, 'tiers.policies'],
  [/^\/cdn\/([^/]+)\/origins\/([^/]+)$/, 'cdn.origins'],
]

/** The thing that `place` declares; undefined where nothing can refer to it. */
export function renamed({ pointer }: Place): Thing | undefined {
  for (const [pattern, section] of sections) {
    const names = pattern.exec(pointer)?.slice(1)
    if (!names) continue
    if (section === '') return { section: names[0]!, name: names[1]! }
    if (section === 'cdn.origins') return { section, name: names[1]!, within: ['cdn', names[0]!] }
    return { section, name: names.join('.') }
  }
  return undefined
}

/** Where `thing` is referred to among `places`: the values, and in texts the `${…}`. */
export function mentions(places: readonly Place[], thing: Thing): Span[] {
  return places.flatMap(place => {
    if (!isScalar(place.value)) return []
    const path = tokens(place.pointer)
    if (thing.within?.some((token, depth) => path[depth] !== token)) return []
    const text = String(place.value)
    return annotationsOf(place).flatMap(({ kind, of }) => {
      if (kind === 'text') return inText(place, text, thing)
      return names(kind, of, text, thing) ? [place.position.value] : []
    })
  })
}

/** Whether the value of `place` names a thing of the specification, and is nothing else. */
export function isReference(place: Place): boolean {
  return place.value !== null && annotationsOf(place).some(({ kind }) => kind !== 'text')
}

function annotationsOf({ pointer }: Place) {
  const path = tokens(pointer)
  return annotations.filter(
    ({ path: pattern }) =>
      pattern.length === path.length && pattern.every((step, i) => step === '*' || step === path[i]),
  )
}

function names(kind: string, of: string, text: string, { section, name }: Thing): boolean {
  if (kind === 'value') return section === 'parameters' && text === name
  if (kind === 'peer') return text === (section === 'parameters' ? name : `${section}.${name}`)
  const [target] = of.split('|')
  return (
    (target === section && text === name) ||
    (target!.startsWith(`${section}.`) && text.startsWith(`${name}.`))
  )
}

function inText(place: Place, text: string, { section, name }: Thing): Span[] {
  const { start } = place.position.value
  const quote = text === place.written ? 0 : 1
  return textParts(text).flatMap(part => {
    if (!('path' in part)) return []
    const isNamed =
      section === 'parameters' ? part.path === name : part.path.startsWith(`${section}.${name}.`)
    return isNamed ? [{ start: start + quote + part.start, end: start + quote + part.end }] : []
  })
}
