/** What kind of credential stands in a text, in words for messages; undefined where none does. */
export function credentialIn(text: string): string | undefined {
  return hint.test(text) ? forms.find(({ pattern }) => pattern.test(text))?.what : undefined
}

/** What is given as a password or the like in a text such as `password=…`; undefined where nothing is. */
export function assignmentIn(text: string): string | undefined {
  if (!/[=:]/.test(text)) return undefined
  for (const [, name, , quote, value] of text.matchAll(assignment)) {
    if (isLiteral(value!) && (quote || value!.length >= 4)) return `a ${spoken(name!)}`
  }
  return undefined
}

/** What a key's name says that its value is: `DATABASE_PASSWORD` and `apiToken` do, `passwordParameter` does not. */
export function credentialNamed(key: string): string | undefined {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  const match = names.exec(words.join(' '))
  return match ? `a ${match[0].trim()}` : undefined
}

/** Whether a value is the thing itself: neither empty, nor a reference, nor a place where it can be found. */
export function isLiteral(value: string): boolean {
  return (
    value !== '' &&
    !/\$\{|^\$[({\w]|^`|^\/|^<|^\{\{|^arn:|^(true|false|yes|no|none|null)$|^\*+$|^…$/i.test(value)
  )
}

type Form = { readonly what: string; readonly pattern: RegExp }

/**
 * Credentials that their form gives away. Sources: IAM user guide, "IAM identifiers" (unique ID prefixes); RFC 7468; RFC 7519;
 * GitHub, GitLab, Slack, Stripe, npm and Google documentation of their token formats; RFC 3986, 3.2.1.
 */
const forms: readonly Form[] = [
  { what: 'an AWS access key id', pattern: /\b(AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { what: 'a private key', pattern: /-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----/ },
  { what: 'a GitHub token', pattern: /\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22})/ },
  { what: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20}/ },
  { what: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10}/ },
  { what: 'a Slack webhook', pattern: /hooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/ },
  { what: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{16}/ },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}/ },
  { what: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}/ },
  { what: 'a signed token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10}/ },
  { what: 'a password', pattern: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:@/$]*:[^\s:@/$]+@/i },
]

/** What every form contains: most texts contain nothing of it. */
const hint = /A[KS]IA|PRIVATE KEY|gh[pousr]_|github_pat_|glpat-|xox|slack|k_live_|npm_|AIza|eyJ|:\/\//

/** A name, `=` or `:`, and what follows; after `:` only what no sentence would have there, a digit in the word. */
const assignment =
  /(pass(?:word|wd|phrase)|pwd|secret(?:_?access)?(?:_?key)?|api_?key|token)["']?(\s*=\s*|:\s*(?=["']?[^\s"']*\d))(["']?)([^\s"',;&]+)/gi

const names =
  / ?\b(password|passwd|pwd|passphrase|secret|token|credentials?|apikey|(api|secret|access|private) key)$/

function spoken(name: string): string {
  const word = name.toLowerCase()
  return /^(passwd|pwd)$/.test(word) ? 'password' : word.replace(/_/g, ' ')
}
