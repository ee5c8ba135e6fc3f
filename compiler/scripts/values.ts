/**
 * A value that only CloudFormation knows. In the rendered text it stands as the Sub variable `${slot}`, which the
 * compiler binds: to the reference itself where the encoding is `plain`, to `Fn::Base64` of it where it is `base64`.
 */
export type Slot = {
  /** The name of the Sub variable: letters and digits. */
  readonly slot: string
  /**
   * `plain` is for what AWS makes from a safe alphabet (ids, ARNs, DNS names, regions); `base64` for free text, such
   * as a parameter's value: it is decoded on the instance, whole, and nothing in it is ever read as shell.
   */
  readonly encoding: 'plain' | 'base64'
  /** The most bytes that the value can have before it is encoded; counted for the limit of the user data. */
  readonly maxBytes?: number
}

/** A value of a script: text known when compiling, or known only to CloudFormation. */
export type Value = string | Slot

/** What a slot counts for when it does not say: an ARN, a name, a DNS name. */
export const defaultSlotBytes = 256

export function isSlot(value: unknown): value is Slot {
  return typeof value === 'object' && value !== null && 'slot' in value && 'encoding' in value
}

/** `${Name}` as `Fn::Sub` reads it. A name that Sub would not take is a mistake of the program, and throws. */
export function slotText(slot: Slot): string {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(slot.slot))
    throw new TypeError(`not a name for a Sub variable: ${slot.slot}`)
  return `\${${slot.slot}}`
}

/** The bytes that a slot may come to once CloudFormation has filled it. */
export function slotBytes(slot: Slot): number {
  const bytes = slot.maxBytes ?? defaultSlotBytes
  return slot.encoding === 'plain' ? bytes : Math.ceil(bytes / 3) * 4
}
