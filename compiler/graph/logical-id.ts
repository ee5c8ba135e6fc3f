/**
 * The logical id's form of a key. CloudFormation allows letters and digits only; everything else, and the escape
 * letter `X` itself, is written with the escape letter, so that no two keys share a form. The table is frozen: a
 * change would replace every resource whose key holds one of these characters.
 *
 *   `_` before a small letter or digit   X and that character        scaling_policy_up  scalingXpolicyXup
 *   `_` elsewhere, `-`, `/`, `.`, `X`    XU, XD, XS, XP, XX          ECS-FastAPI        ECSXDFastAPI
 */
export function encode(key: string): string {
  return key.replace(/_(?=[a-z0-9])|[^A-WYZa-z0-9]/g, (special, at: number) => {
    if (special === '_') return /[a-z0-9]/.test(key[at + 1] ?? '') ? 'X' : 'XU'
    return escapes[special] ?? `XQ${special.codePointAt(0)!.toString(16)}Q`
  })
}

/** The key that `encoded` stands for. */
export function decode(encoded: string): string {
  return encoded.replace(/X([UDSPX]|Q[0-9a-f]+Q)?/g, (_, code?: string) => {
    if (code === undefined) return '_'
    if (code[0] === 'Q') return String.fromCodePoint(Number.parseInt(code.slice(1, -1), 16))
    return characters[code]!
  })
}

const escapes: Record<string, string> = { '-': 'XD', '/': 'XS', '.': 'XP', X: 'XX' }
const characters: Record<string, string> = { U: '_', D: '-', S: '/', P: '.', X: 'X' }
