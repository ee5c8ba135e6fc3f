import type { CompiledStack } from '../../compiler/compile.ts'
import type { Origin } from '../../compiler/source/parsed-source.ts'
import { nearestPosition, type ParsedSource } from '../../compiler/source/parsed-source.ts'
import { child, join, type Pointer } from '../../compiler/source/pointer.ts'
import { compact } from './compact.ts'
import { leaves } from './leaves.ts'
import { isMapping } from './places.ts'

/** Part of the template whose leaves all come from one place of a specification. */
type Entry = {
  readonly thing: string
  /** The property's path in the thing; `''` for the thing itself. */
  readonly label: string
  readonly text: string
  /** Whether it comes exactly from there, follows from there, or is gone. */
  readonly mark: '=' | '~' | '-'
}

/** What came from each line (from 1) of a file; lines from which nothing came are missing. */
export type Blocks = ReadonlyMap<number, readonly Entry[]>

/** What of the template came from the lines of `source`. */
export function blocksOf({ template, origins }: CompiledStack, source: ParsedSource): Blocks {
  const found = new Map<number, Entry[]>()
  const lineOf = (origin: Origin) => {
    if (origin.file !== source.file) return undefined
    const { position } = nearestPosition(source, origin.pointer)
    return source.file.locate((position.key ?? position.value).start).line
  }
  const put = (pointer: Pointer, entry: Omit<Entry, 'mark'>) => {
    const origin = origins.get(pointer)!
    const line = lineOf(origin)
    if (line !== undefined)
      found.set(line, [...(found.get(line) ?? []), { ...entry, mark: origin.exact ? '=' : '~' }])
  }
  const visit = (thing: string, label: string, value: unknown, pointer: Pointer): void => {
    const below = [...leaves(value).keys()].map(leaf => origins.get(pointer + leaf)!)
    const alike = below.every(
      ({ file, pointer, exact }) =>
        file === below[0]!.file && pointer === below[0]!.pointer && exact === below[0]!.exact,
    )
    const text = compact(value)
    const first = pointer + [...leaves(value).keys()][0]!
    if (alike && (text.length <= 90 || below.length === 1)) put(first, { thing, label, text })
    else if (Array.isArray(value))
      value.forEach((item, i) => {
        visit(thing, `${label}${labelOf(item, i)}`, item, child(pointer, i))
      })
    else
      for (const [key, item] of Object.entries(value as object))
        visit(thing, label === '' ? key : `${label}.${key}`, item, child(pointer, key))
  }
  for (const [section, content] of Object.entries(template)) {
    if (!isMapping(content)) visit('Template', section, content, join(section))
    else
      for (const [name, thing] of Object.entries(content))
        visitThing(section, name, thing as object, put, visit)
  }
  return found
}

type Put = (pointer: Pointer, entry: Omit<Entry, 'mark'>) => void
type Visit = (thing: string, label: string, value: unknown, pointer: Pointer) => void

/** A resource is headed by its type; its properties stand without `Properties`, what else it has with an `@`. */
function visitThing(section: string, name: string, thing: object, put: Put, visit: Visit): void {
  const pointer = join(section, name)
  const title = section === 'Resources' ? name : `${section.slice(0, -1)} ${name}`
  const { Type: type } = thing as { Type?: string }
  put(pointer, { thing: title, label: '', text: section === 'Resources' ? type! : '' })
  for (const [key, value] of Object.entries(thing)) {
    if (key === 'Properties')
      for (const [property, item] of Object.entries(value as object))
        visit(title, property, item, child(child(pointer, key), property))
    else if (section !== 'Resources') visit(title, key, value, child(pointer, key))
    else if (key !== 'Type') visit(title, `@${key}`, value, child(pointer, key))
  }
}

/** A list's item by its index, or by its key where it has one: tags keep their place in the text when others come. */
function labelOf(item: unknown, index: number): string {
  const key = isMapping(item) ? item['Key'] : undefined
  return typeof key === 'string' ? `.${key}` : `[${index}]`
}

/** The lines from which other things come than `before`: what came to them and, marked, what is gone. */
export function differences(blocks: Blocks, before: Blocks): Blocks {
  const lines = [...new Set([...blocks.keys(), ...before.keys()])].sort((a, b) => a - b)
  return new Map(
    lines.flatMap(line => {
      const [now, then] = [blocks.get(line) ?? [], before.get(line) ?? []]
      const isIn = (entries: readonly Entry[]) => (entry: Entry) =>
        entries.some(other => isSame(entry, other))
      const gone = then.filter(entry => !isIn(now)(entry)).map(entry => ({ ...entry, mark: '-' as const }))
      const changes = [...now.filter(entry => !isIn(then)(entry)), ...gone]
      return changes.length > 0 ? [[line, changes] as const] : []
    }),
  )
}

function isSame(a: Entry, b: Entry): boolean {
  return a.thing === b.thing && a.label === b.label && a.text === b.text && a.mark === b.mark
}

/** One line an entry, below its thing; what many things have alike stands once, with their names. */
export function render(entries: readonly Entry[]): string {
  const alike = grouped(
    entries.filter(({ label }) => label !== ''),
    ({ label, text, mark }) => `${mark} ${label}: ${text}`,
  )
  const shared = [...alike].filter(([, same]) => same.length > 3)
  const lines = shared.map(([text, same]) => `│ ${text}\n${wrapped(same.map(({ thing }) => thing).sort())}`)
  const isShared = new Set(shared.flatMap(([, same]) => same))
  const own = grouped(
    entries.filter(entry => !isShared.has(entry)),
    ({ thing }) => thing,
  )
  for (const [thing, of] of [...own].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const head = of.find(({ label }) => label === '')
    const facts = of
      .filter(({ label }) => label !== '')
      .map(({ mark, label, text }) => `${mark} ${label}: ${text}`)
    const name = `│ ${head ? (head.mark === '-' ? '-' : '+') : ' '} ${thing}${head?.text ? ` ${head.text}` : ''}`
    if (!head && facts.length === 1) lines.push(`${name} ${facts[0]}`)
    else lines.push(name, ...facts.map(fact => `│     ${fact}`))
  }
  return lines.join('\n')
}

function wrapped(names: readonly string[]): string {
  const lines = ['']
  for (const name of names) {
    if (lines.at(-1)!.length + name.length > 100) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${name}`
  }
  return lines.map(line => `│     in ${line}`).join('\n')
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
