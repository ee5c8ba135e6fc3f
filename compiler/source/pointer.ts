/** A JSON pointer (RFC 6901): `''` is the whole document, `/tiers/api/port` a value in it. */
export type Pointer = string

/** The pointer of the child `key` (a mapping's key or a list's index) of `parent`. */
export function child(parent: Pointer, key: string | number): Pointer {
  return `${parent}/${escapeToken(String(key))}`
}

export function join(...tokens: readonly (string | number)[]): Pointer {
  return tokens.map(token => `/${escapeToken(String(token))}`).join('')
}

export function tokens(pointer: Pointer): string[] {
  if (pointer === '') return []
  return pointer.slice(1).split('/').map(unescapeToken)
}

/** The pointer of the enclosing mapping or list; undefined for the whole document. */
export function parent(pointer: Pointer): Pointer | undefined {
  if (pointer === '') return undefined
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

/** The key or index that `pointer` ends with; undefined for the whole document. */
export function last(pointer: Pointer): string | undefined {
  if (pointer === '') return undefined
  return unescapeToken(pointer.slice(pointer.lastIndexOf('/') + 1))
}

function escapeToken(token: string): string {
  return /[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token
}

function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token
}
