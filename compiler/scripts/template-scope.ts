import { suggest } from '../diagnostics/suggest.ts'
import type { TemplateValue } from './template-values.ts'
import { isSlot } from './values.ts'

/** What names mean at one place of a template: all values that `this` can have there, and so on outwards. */
export type Scope = {
  readonly values: readonly TemplateValue[]
  readonly names: Readonly<Record<string, readonly TemplateValue[]>>
  /** Inside of `{{#each}}`: `@index` and its like exist. */
  readonly loop: boolean
  readonly outer?: Scope
}

export type Found =
  | { readonly values: readonly TemplateValue[] }
  | { readonly message: string; readonly help?: string }

type Path = {
  readonly data: boolean
  readonly depth: number
  readonly parts: readonly string[]
  readonly original: string
}

const loopData = ['index', 'key', 'first', 'last']

/** All values that `path` can have, or what is wrong with it. An empty list gives no values: nothing can be judged. */
export function lookUp(path: Path, scope: Scope): Found {
  if (path.data) return lookUpData(path, scope)
  let from: Scope | undefined = scope
  for (let i = 0; i < path.depth; i++) from = from?.outer
  if (!from) return { message: `${path.original} leads out of the template` }
  const [first, ...rest] = path.parts
  if (first !== undefined && path.depth === 0) {
    for (let at: Scope | undefined = scope; at; at = at.outer)
      if (Object.hasOwn(at.names, first)) return descend(at.names[first]!, rest, path.original)
  }
  return descend(from.values, path.parts, path.original)
}

/** The names inside of a block that is given `found`, with the block parameters `names`. */
export function innerScope(
  block: string,
  found: readonly TemplateValue[],
  names: readonly string[],
  outer: Scope,
): Scope {
  if (block === 'if' || block === 'unless') return outer
  const values = block === 'with' ? found : found.flatMap(elements)
  const named: Record<string, readonly TemplateValue[]> = {}
  if (names[0] !== undefined) named[names[0]] = values
  if (names[1] !== undefined) named[names[1]] = [0]
  return { values, names: named, loop: block === 'each', outer }
}

function elements(value: TemplateValue): readonly TemplateValue[] {
  if (typeof value !== 'object' || isSlot(value)) return []
  return Array.isArray(value) ? value : Object.values(value)
}

function lookUpData(path: Path, scope: Scope): Found {
  if (path.parts[0] === 'root') {
    let root = scope
    while (root.outer) root = root.outer
    return descend(root.values, path.parts.slice(1), path.original)
  }
  let inLoop = false
  for (let at: Scope | undefined = scope; at; at = at.outer) inLoop ||= at.loop
  if (path.parts.length === 1 && loopData.includes(path.parts[0]!) && inLoop) return { values: [0] }
  return { message: `${path.original} does not exist here` }
}

function descend(values: readonly TemplateValue[], parts: readonly string[], original: string): Found {
  let current = values
  for (const part of parts) {
    const next: TemplateValue[] = []
    for (const value of current) {
      const known = members(value)
      if (!known || !Object.hasOwn(known, part)) return unknown(part, Object.keys(known ?? {}), original)
      next.push(known[part]!)
    }
    current = next
  }
  return { values: current }
}

function members(value: TemplateValue): Readonly<Record<string, TemplateValue>> | undefined {
  if (typeof value !== 'object' || isSlot(value)) return undefined
  return value as Readonly<Record<string, TemplateValue>>
}

function unknown(part: string, names: readonly string[], original: string): Found {
  const near = suggest(part, names)
  const message = `the template has no value ${original}`
  if (near !== undefined) return { message, help: `did you mean ${near}?` }
  return names.length === 0 ? { message } : { message, help: `there are: ${names.join(', ')}` }
}
