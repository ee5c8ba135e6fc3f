import { type Alias, isAlias, isScalar, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import { define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import { child, type Pointer } from '../source/pointer.ts'
import type { Span } from '../source/span.ts'
import type { Findings } from './findings.ts'
import { isMergeKey, type MergeSource, mergeOfNoMapping, mergeSources } from './merge.ts'

export const duplicateKey = define({
  code: 'GP1023',
  severity: 'error',
  message: text`the key ${'key'} stands twice in this mapping`,
  help: text`Remove one of the two, or rename it.`,
})

export const duplicateMerge = define({
  code: 'GP1024',
  severity: 'error',
  message: text`the key << stands twice in this mapping`,
  help: text`Merge several mappings with one list: \`<<: [*a, *b]\`.`,
})

export const prototypeKey = define({
  code: 'GP1025',
  severity: 'error',
  message: text`the key __proto__ is not allowed`,
  help: text`Choose another name.`,
})

export const complexKey = define({
  code: 'GP1026',
  severity: 'error',
  message: text`a mapping or a list cannot be a key`,
  help: text`Write a text as the key; put it in quotes if the brackets belong to it.`,
})

export const noValue = define({
  code: 'GP1027',
  severity: 'error',
  message: text`this stands between { and } without a colon and a value`,
  help: text`Put the text before it in quotes if the comma belongs to that text; or write \`${'key'}: …\`.`,
})

/** Where a node goes in the value. */
export type Place = {
  readonly pointer: Pointer
  /** How many mappings and lists lie around. */
  readonly depth: number
  readonly key?: Span | undefined
  readonly via?: Span | undefined
  /** Whether the node was met before, where it is written, and judged there. */
  readonly again: boolean
}

/** What the walk offers to the building of a mapping. */
export type Visitor = {
  readonly findings: Findings
  readonly positions: ReadonlyMap<Pointer, { readonly key?: Span }>
  /** The offset where the value that was visited last ends in the text. */
  end: number
  visit(node: ParsedNode | null, at: Place): unknown
  /** Judges a node that has no place in the value. */
  visitAside(node: ParsedNode | null, at: Place): void
  /** The key itself, or what it is an alias of. */
  keyNode(node: ParsedNode, at: Place): ParsedNode | undefined
  resolve(alias: Alias, at: Place): ParsedNode | undefined
  /** Counts a value that came through an alias or a merge key; false when there are too many. */
  countAliased(via: Span, pointer: Pointer): boolean
}

type Entry = Pair<ParsedNode, ParsedNode | null>
type Values = Record<string, unknown>

/** The plain object of `node`, its values visited; leaves `visitor.end` at the end of the last value. */
export function mappingValue(visitor: Visitor, node: YAMLMap, at: Place): Values {
  const values: Values = {}
  const entries = node.items as Entry[]
  const explicit = entries.some(isMerge) ? new Set(entries.map(entry => keyText(entry.key))) : undefined
  let merge: Span | undefined
  for (const entry of entries) {
    if (visitor.findings.stopped) break
    if (node.flow && !entry.value && !at.again) reportNoValue(visitor, entry, at.pointer)
    if (!isMerge(entry)) addEntry(visitor, values, entry, at)
    else {
      const key = spanOf(entry.key)
      if (!merge) addMerged(visitor, values, entry, at, explicit!)
      else if (!at.again) reportTwice(visitor, '<<', key, merge, at.pointer)
      visitor.end = entry.value ? entry.value.range[1] : key.end
      merge ??= key
    }
  }
  return values
}

function addEntry(visitor: Visitor, values: Values, entry: Entry, at: Place): void {
  const key = spanOf(entry.key)
  const node = visitor.keyNode(entry.key, at)
  const name = keyText(node)
  const place = { ...at, pointer: child(at.pointer, name ?? ''), key }
  const usable = name !== undefined && name !== '__proto__' && !Object.hasOwn(values, name)
  if (usable) values[name] = visitor.visit(entry.value, place)
  else if (!at.again) {
    if (name === '__proto__')
      visitor.findings.add(diagnose(prototypeKey, visitor.findings.at(key, at.pointer), {}))
    else if (name !== undefined)
      reportTwice(visitor, name, key, visitor.positions.get(place.pointer)!.key!, at.pointer)
    else if (node) {
      visitor.findings.spoil(diagnose(complexKey, visitor.findings.at(key, at.pointer), {}))
      if (!isAlias(entry.key)) visitor.visitAside(entry.key, place)
    }
    visitor.visitAside(entry.value, place)
  }
}

/** Adds what a `<<` brings in: keys that the mapping has itself stay, and so do those of an earlier source. */
function addMerged(
  visitor: Visitor,
  values: Values,
  entry: Entry,
  at: Place,
  explicit: ReadonlySet<string | undefined>,
): void {
  for (const source of sourcesOf(visitor, entry, at)) {
    if (source.inline && !at.again) visitor.visitAside(source.map as unknown as ParsedNode, at)
    const via = at.via ?? source.via
    const place = { ...at, via, again: true }
    const entries = source.map.items as Entry[]
    for (const inner of entries) {
      if (!visitor.countAliased(via, at.pointer)) return
      if (isMerge(inner)) continue
      const name = keyText(visitor.keyNode(inner.key, place))
      if (name === undefined || name === '__proto__') continue
      if (explicit.has(name) || Object.hasOwn(values, name)) continue
      const pointer = child(at.pointer, name)
      values[name] = visitor.visit(inner.value, { ...place, pointer, key: spanOf(inner.key) })
    }
    const nested = entries.find(isMerge)
    if (nested) addMerged(visitor, values, nested, place, explicit)
  }
}

function sourcesOf(visitor: Visitor, entry: Entry, at: Place): MergeSource[] {
  const resolve = (alias: Alias) => visitor.resolve(alias, at)
  return mergeSources(entry.value, spanOf(entry.key), resolve, span => {
    if (at.again) return
    visitor.findings.spoil(diagnose(mergeOfNoMapping, visitor.findings.at(span, at.pointer), {}))
  })
}

/** `{ title: One, two }` is YAML for a key `two` without a value, which nobody means. */
function reportNoValue(visitor: Visitor, entry: Entry, mapping: Pointer): void {
  const key = keyText(entry.key) ?? ''
  const location = visitor.findings.at(spanOf(entry.key), child(mapping, key))
  visitor.findings.spoil(diagnose(noValue, location, { key }))
}

function reportTwice(visitor: Visitor, key: string, second: Span, first: Span, mapping: Pointer): void {
  const { findings } = visitor
  const location = findings.at(second, child(mapping, key))
  const related = [{ message: 'it stands here first', location: findings.at(first, child(mapping, key)) }]
  if (key === '<<') findings.spoil(diagnose(duplicateMerge, location, {}, related))
  else findings.add(diagnose(duplicateKey, location, { key }, related))
}

function isMerge(entry: Entry): boolean {
  return isMergeKey(entry.key)
}

/** The text of a key as it is written, also of `80` or `true`; undefined where it is no scalar. */
function keyText(node: ParsedNode | undefined): string | undefined {
  return isScalar(node) ? (node.source ?? '') : undefined
}

function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: Math.max(node.range[0], node.range[1]) }
}
