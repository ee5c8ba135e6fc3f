/** Stands for a text that the quick reader leaves to the package `yaml`. */
export const DECLINED = Symbol('declined')

// The repetitions are bounded because the regular-expression engine keeps a stack; longer texts are declined.

/** A plain scalar of one line outside brackets, from its first character; it may end in blanks where `: ` follows. */
export const PLAIN = /(?:[^ \t\r\n:#]+|:(?=[^ \t\r\n])|(?<=[^ \t\r\n])#| +(?=[^ \t\r\n#])){1,9999}/y

/** The same between brackets. */
export const FLOW_PLAIN =
  /(?:[^ \t\r\n:#,[\]{}]+|:(?=[^ \t\r\n,[\]{}])|(?<=[^ \t\r\n])#| +(?=[^ \t\r\n#,[\]{}])){1,9999}/y

/** A key of one line up to its colon, without escapes; YAML allows at most 1024 characters. */
export const KEY =
  /(?:"[^"\\\t\r\n]{0,1000}"|'[^'\t\r\n]{0,1000}'|(?:[^-?:,[\]{}#&*!|>'"%@`< \t\r\n]|-(?=[^ \t\r\n]))(?:[^ \t\r\n:#,[\]{}]|:(?=[^ \t\r\n,[\]{}])| (?=[^ \t\r\n:#,[\]{}])){0,1000})(?=:(?:[ \r\n]|$))/y

/** A double-quoted scalar of one line whose escapes are those of JSON. */
const DOUBLE = /"[^"\\\t\r\n]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\t\r\n]*){0,9999}"/y
const SINGLE = /'[^'\r\n]*(?:''[^'\r\n]*){0,9999}'/y

/** Characters that mean something at the start of a scalar, and those that are left out for simplicity. */
const INDICATORS = new Set('?:,[]{}#&*!|>\'"%@`<')

/** The scalar that starts at `at`, outside brackets (`PLAIN`) or in them (`FLOW_PLAIN`); undefined where declined. */
export function scalarAt(
  text: string,
  at: number,
  plain: RegExp,
): { end: number; value: unknown } | undefined {
  const pattern = text[at] === '"' ? DOUBLE : text[at] === "'" ? SINGLE : plain
  if (pattern === plain && !startsPlain(text, at)) return undefined
  pattern.lastIndex = at
  const source = pattern.exec(text)?.[0]
  if (!source || source.endsWith(' ')) return undefined
  const value = pattern === plain ? plainValue(source) : quotedValue(source)
  return value === DECLINED ? undefined : { end: at + source.length, value }
}

function startsPlain(text: string, at: number): boolean {
  const first = text[at]
  if (first === undefined || INDICATORS.has(first)) return false
  return first !== '-' || /[^ \t\r\n,[\]{}]/.test(text[at + 1] ?? ' ')
}

function quotedValue(source: string): string {
  if (source[0] === "'") return source.slice(1, -1).replaceAll("''", "'")
  return source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1)
}

const WORDS = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
])

/** The value of a plain scalar by the core schema; declined for numbers that need a diagnostic, and for 0x and 0o. */
function plainValue(source: string): unknown {
  const first = source.charCodeAt(0)
  if (first > 57 || first < 43) return source.length < 6 && WORDS.has(source) ? WORDS.get(source) : source
  if (/^(?:0[xo][0-9a-f]+|[-+]?\.(?:inf|nan))$/i.test(source)) return DECLINED
  if (!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i.test(source)) return source
  const value = Number(source)
  const exact = /^[-+]?\d+$/.test(source) ? Number.isSafeInteger(value) : Number.isFinite(value)
  return exact ? value : DECLINED
}
