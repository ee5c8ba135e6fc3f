import type { Location } from '../diagnostics/diagnostic.ts'
import { nearestPosition, type Origin, type ParsedSource } from '../source/parsed-source.ts'
import { child, last, type Pointer } from '../source/pointer.ts'

/** Which values of a merged specification an overlay set, by their pointers in the merged value. */
export type Provenance = ReadonlyMap<Pointer, { readonly source: ParsedSource; readonly pointer: Pointer }>

type Keys<T> = keyof NonNullable<T> & string
type At<T, K extends Keys<T>> = NonNullable<T>[K]
type Element<T> = NonNullable<T> extends readonly (infer U)[] ? U : NonNullable<T>[Keys<T>]

/**
 * A value of the specification that knows where it was written. Factories take cursors as property values: the
 * template's leaf then has the cursor's origin.
 */
export class Cursor<T = unknown> {
  readonly value: T
  readonly source: ParsedSource
  /** Where the value stands, or would stand, in `source`. */
  readonly pointer: Pointer
  readonly #merged: Pointer
  readonly #provenance: Provenance
  /** Checks, sections and tiers walk the same paths: a child is made once. */
  #children: Map<string | number, Cursor<unknown>> | undefined

  constructor(
    value: T,
    source: ParsedSource,
    pointer: Pointer,
    provenance: Provenance,
    merged: Pointer = pointer,
  ) {
    this.value = value
    this.source = source
    this.pointer = pointer
    this.#merged = merged
    this.#provenance = provenance
  }

  /** The value under `key`; a cursor whose value is undefined where there is none. */
  at<K extends Keys<T>>(key: K): Cursor<At<T, K>> {
    return this.#child(key) as Cursor<At<T, K>>
  }

  /** The value under `key`, or undefined where there is none. */
  optional<K extends Keys<T>>(key: K): Cursor<NonNullable<At<T, K>>> | undefined {
    const found = this.#child(key)
    return found.value === undefined ? undefined : (found as Cursor<NonNullable<At<T, K>>>)
  }

  /** A mapping's keys and values in the order of the file; none where there is no mapping. */
  entries(): readonly (readonly [string, Cursor<NonNullable<Element<T>>>])[] {
    if (typeof this.value !== 'object' || this.value === null) return []
    return Object.keys(this.value).map(
      key => [key, this.#child(key) as Cursor<NonNullable<Element<T>>>] as const,
    )
  }

  /** The same in the order of the keys, for lists that must not change when the file is put in another order. */
  sorted(): readonly (readonly [string, Cursor<NonNullable<Element<T>>>])[] {
    return [...this.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  /** A list's items; none where there is no list. */
  items(): readonly Cursor<NonNullable<Element<T>>>[] {
    if (!Array.isArray(this.value)) return []
    return this.value.map((_, index) => this.#child(index) as Cursor<NonNullable<Element<T>>>)
  }

  /** The key or index under which the value stands. */
  get key(): string {
    return last(this.pointer) ?? ''
  }

  /** A path of the merged value, `*` not included. */
  get path(): Pointer {
    return this.#merged
  }

  get exists(): boolean {
    return this.value !== undefined
  }

  get origin(): Origin {
    const nearest = nearestPosition(this.source, this.pointer)
    return { file: this.source.file, pointer: nearest.pointer, exact: nearest.exact }
  }

  /** Where a message about the value points: the value, or the key of the nearest mapping that was written. */
  get location(): Location {
    const { position, pointer, exact } = nearestPosition(this.source, this.pointer)
    return {
      origin: { file: this.source.file, pointer, exact },
      span: exact ? position.value : (position.key ?? position.value),
    }
  }

  /** Where a message about the key points. */
  get keyLocation(): Location {
    const { position, pointer, exact } = nearestPosition(this.source, this.pointer)
    return { origin: { file: this.source.file, pointer, exact }, span: position.key ?? position.value }
  }

  #child(key: string | number): Cursor<unknown> {
    this.#children ??= new Map()
    const known = this.#children.get(key)
    if (known) return known
    const made = this.#makeChild(key)
    this.#children.set(key, made)
    return made
  }

  #makeChild(key: string | number): Cursor<unknown> {
    const value = Object.hasOwn(Object(this.value), key)
      ? (this.value as Record<string | number, unknown>)[key]
      : undefined
    const merged = child(this.#merged, key)
    const set = this.#provenance.get(merged)
    return set
      ? new Cursor(value, set.source, set.pointer, this.#provenance, merged)
      : new Cursor(value, this.source, child(this.pointer, key), this.#provenance, merged)
  }
}
