import { createHash } from 'node:crypto'
import { isMapping } from './places.ts'

/** A value of a template on one line: intrinsic functions in their short form, long texts as their first line and hash. */
export function compact(value: unknown): string {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return `[${value.map(compact).join(', ')}]`
  if (!isMapping(value)) return String(value)
  const [only, ...others] = Object.entries(value)
  if (only && others.length === 0 && (only[0] === 'Ref' || only[0].startsWith('Fn::')))
    return intrinsic(...only)
  return `{${Object.entries(value)
    .map(([key, item]) => ` ${key}: ${compact(item)}`)
    .join(',')} }`
}

function intrinsic(name: string, args: unknown): string {
  const tag = `!${name.replace('Fn::', '')}`
  if (name === 'Fn::GetAtt' && Array.isArray(args)) return `${tag} ${args.join('.')}`
  return `${tag} ${compact(args)}`
}

function text(value: string): string {
  if (value.includes('\n')) {
    const lines = value.split('\n')
    const hash = createHash('sha256').update(value).digest('hex').slice(0, 16)
    return `${JSON.stringify(lines[0])} … ${lines.length} lines, sha256 ${hash}`
  }
  const isPlain = /^[\w$!/@.][^,\]}]*$/.test(value) && !/: | #| $/.test(value)
  return isPlain && !/^(-?\d+(\.\d+)?|true|false|null)$/.test(value) ? value : JSON.stringify(value)
}
