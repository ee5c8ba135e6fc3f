import { Computed, Fn, traced } from '../graph/values.ts'
import { resolveText } from '../handles/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Model } from '../model/model.ts'
import type { Slot, Value } from '../scripts/index.ts'

/** Text that can stand between a shell's single quotes, and in `Fn::Sub`, as it is. */
const harmless = /^[\w./:@%+=,*\- ]*$/

/**
 * The variables of a user data's `Fn::Sub`. A literal becomes a variable too where its text is harmless, so that it is
 * a leaf of the template with an origin of its own.
 */
export class Slots {
  readonly bindings = new Map<string, unknown>()
  readonly #model: Model

  constructor(model: Model) {
    this.#model = model
  }

  /** What AWS makes from a safe alphabet: an id, an ARN, a DNS name. */
  plain(name: string, value: unknown, maxBytes = 256): Slot {
    this.bindings.set(name, value)
    return { slot: name, encoding: 'plain', maxBytes }
  }

  /** Free text of the specification, whatever is in it. */
  text(name: string, text: Cursor<string> | undefined): Value | undefined {
    return text && this.#bind(name, resolveText(this.#model, text.value), text)
  }

  /** A physical name, as `physicalName` makes it. */
  name(name: string, text: Cursor<string>): Value {
    return this.#bind(name, resolveText(this.#model, text.value + this.#model.nameSuffix(text)), text)
  }

  #bind(name: string, value: ReturnType<typeof resolveText>, origin: Cursor): Value {
    if (value instanceof Computed) {
      this.bindings.set(name, traced(new Fn('Fn::Base64', value), origin))
      return { slot: name, encoding: 'base64', maxBytes: 1024 }
    }
    if (!harmless.test(value)) return value
    this.bindings.set(name, traced(value, origin))
    return { slot: name, encoding: 'plain', maxBytes: new TextEncoder().encode(value).length }
  }
}
