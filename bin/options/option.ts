/** One option, as data. Without `value` it is a flag. */
export type Option = {
  readonly summary: string
  /** What the help calls the value: `DIR`. Choices need none. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** Given more than once: all values count, in their order. */
  readonly many?: true
  /** `Name=value`, given more than once, each name once. */
  readonly pairs?: true
  /** What the help says happens without it. */
  readonly default?: string
  readonly short?: string
}

export type Options = { readonly [name: string]: Option }

export type OptionValue<O extends Option> = O extends { pairs: true }
  ? ReadonlyMap<string, string>
  : O extends { many: true }
    ? readonly string[]
    : O extends { choices: readonly (infer Choice)[] }
      ? Choice | undefined
      : O extends { value: string }
        ? string | undefined
        : boolean

/** The values of parsed options: a flag is false, a list or map empty, anything else undefined when not given. */
export type Values<O extends Options> = { readonly [Name in keyof O]: OptionValue<O[Name]> }

export function takesValue(option: Option): boolean {
  return option.value !== undefined || option.choices !== undefined
}
