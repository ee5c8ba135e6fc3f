/** A part of a text: as it stands, or `${path}` at an offset of the text. */
export type TextPart =
  | { readonly literal: string }
  | { readonly path: string; readonly start: number; readonly end: number }

/** The parts of a text with `${…}` in it; `$${` stands for `${`. An unclosed `${` is a part with the path `''`. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let literal = ''
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('$', at)
    if (next === -1) break
    literal += text.slice(at, next)
    if (text.startsWith('$${', next)) {
      literal += '${'
      at = next + 3
    } else if (text.startsWith('${', next)) {
      const close = text.indexOf('}', next)
      const end = close === -1 ? text.length : close + 1
      if (literal !== '') parts.push({ literal })
      literal = ''
      parts.push({ path: close === -1 ? '' : text.slice(next + 2, close).trim(), start: next, end })
      at = end
    } else {
      literal += '$'
      at = next + 1
    }
  }
  literal += text.slice(at)
  if (literal !== '' || parts.length === 0) parts.push({ literal })
  return parts
}

/** Whether a text holds a reference. */
export function hasReference(text: string): boolean {
  return text.includes('${') && textParts(text).some(part => 'path' in part)
}
