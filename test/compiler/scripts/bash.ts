import { execFileSync } from 'node:child_process'

/** What `Fn::Sub` makes of `text`: slots are filled, and `${!x}` is a literal `${x}`. */
export function sub(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(!?)([^}]*)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`
    const value = slots[name]
    if (value === undefined) throw new Error(`unbound variable of Sub: ${name}`)
    return value
  })
}

/** Runs a bash script and gives its standard output. A `command not found` or any other message fails it. */
export function bash(script: string, env: Record<string, string> = {}): Buffer {
  return execFileSync('bash', ['--norc', '-c', `exec 2>&1\n${script}`], {
    env: { PATH: process.env['PATH']!, LC_ALL: 'C.UTF-8', ...env },
    maxBuffer: 64e6,
  })
}

/** Splits what `printf '%s\0'` wrote. */
export function words(output: Buffer): string[] {
  return output.toString('utf8').split('\0').slice(0, -1)
}

/** Texts that break careless quoting. */
export const awkward = [
  '',
  ' ',
  "it's",
  '"',
  '$HOME',
  '${HOME}',
  '${!HOME}',
  '${!!a}',
  '${a:-${b}}',
  '${',
  '$(exit 9)',
  '`exit 9`',
  '\\',
  "\\'",
  'a\nb',
  'a\n\n',
  '\n',
  '\r\n',
  "'\nexit 9\n'",
  '"; exit 9; "',
  'ä€😀',
  '*',
  '~',
  '!x',
  '-n',
  '${Slot}',
  '{{x}}',
  'GROUNDPLAN_FILE',
  '\u0001\u007f',
]
