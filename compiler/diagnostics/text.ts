/** A message with named gaps. The names are in the type, so a missing or misspelt one fails the type check. */
export type Text<Name extends string> = {
  readonly strings: readonly string[]
  readonly names: readonly Name[]
}

export type Params<Name extends string> = { readonly [K in Name]: string | number }

/** text`the key ${'key'} is unknown`: a message whose gaps `key` is filled by `fill`. */
export function text<const Names extends readonly string[]>(
  strings: TemplateStringsArray,
  ...names: Names
): Text<Names[number]> {
  return { strings, names }
}

export function fill<Name extends string>(message: Text<Name>, params: Params<Name>): string {
  return message.strings
    .map((part, i) => part + (i < message.names.length ? params[message.names[i]!] : ''))
    .join('')
}
