import { escapeForSub, survivesSub } from './sub.ts'
import { isSlot, slotText, type Value } from './values.ts'

/** `text` as one word of a POSIX shell, always in single quotes. The shell cannot hold a NUL: it is an error. */
export function shellQuote(text: string): string {
  if (text.includes('\0')) throw new TypeError('a shell value cannot hold a NUL character')
  return `'${text.replaceAll("'", "'\\''")}'`
}

/**
 * The lines that export `values`, as text for `Fn::Sub`. Encoded values are decoded on the instance without loss: the
 * shell function `groundplan_export` keeps the line breaks at the end, which `$( )` alone drops.
 */
export function shellExports(values: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(values).map(([name, value]) => exportLine(name, value))
  if (lines.some(line => line.startsWith('groundplan_export '))) lines.unshift(decoder)
  return lines.map(line => `${line}\n`).join('')
}

const decoder = escapeForSub(
  [
    'groundplan_export() { # NAME BASE64',
    '  local text',
    '  text=$(printf %s "$2" | base64 -d && printf .)',
    '  export "$1=${text%.}"',
    '}',
  ].join('\n'),
)

function exportLine(name: string, value: Value): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new TypeError(`not a name for a variable: ${name}`)
  if (isSlot(value))
    return value.encoding === 'plain'
      ? `export ${name}='${slotText(value)}'`
      : `groundplan_export ${name} '${slotText(value)}'`
  const quoted = shellQuote(value)
  // Not every reader of Sub leaves braces in braces alone, and a carriage return does not live in every YAML.
  if (!survivesSub(quoted) || value.includes('\r'))
    return `groundplan_export ${name} '${Buffer.from(value).toString('base64')}'`
  const meant = /[$`]/.test(value) ? '# shellcheck disable=SC2016\n' : ''
  return `${meant}export ${name}=${escapeForSub(quoted)}`
}
