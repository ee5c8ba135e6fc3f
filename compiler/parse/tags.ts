import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { SourceFile } from '../source/source-file.ts'
import { place } from './place.ts'

export const shortFunction = define({
  code: 'GP1021',
  severity: 'error',
  message: text`the tag ${'tag'} is not part of this language`,
  help: text`CloudFormation's functions have their long form here, in \`resources:\` and \`overrides:\`: ${'long'}`,
})

export const unknownTag = define({
  code: 'GP1022',
  severity: 'error',
  message: text`the tag ${'tag'} is not part of this language`,
  help: text`Remove it. If the text is meant to start with an exclamation mark, put it in quotes.`,
})

const CORE = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq']
const KNOWN = new Set(['!', ...CORE.flatMap(name => [`!!${name}`, `!<tag:yaml.org,2002:${name}>`])])

/** CloudFormation's short function tags that have no `Fn::` in their long form. */
const BARE = ['Ref', 'Condition']
const FUNCTIONS = [
  ...[
    'And',
    'Base64',
    'Cidr',
    'Contains',
    'EachMemberEquals',
    'EachMemberIn',
    'Equals',
    'FindInMap',
    'GetAtt',
  ],
  ...['GetAZs', 'If', 'ImportValue', 'Join', 'Length', 'Not', 'Or', 'Select', 'Split', 'Sub', 'ToJsonString'],
  ...['Transform', 'RefAll', 'ValueOf', 'ValueOfAll'],
]

/** Judges the tag `lexeme`: only those of YAML's core schema are part of the language. */
export function customTag(file: SourceFile, lexeme: string, offset: number): Diagnostic | undefined {
  if (KNOWN.has(lexeme)) return undefined
  const end = offset + lexeme.length
  const long = longForm(lexeme.slice(1), argumentAfter(file.text, end))
  if (!long) return diagnose(unknownTag, place(file, offset, end), { tag: lexeme })
  return diagnose(shortFunction, place(file, offset, end), { tag: lexeme, long })
}

function argumentAfter(content: string, offset: number): string | undefined {
  return /^[ \t]+([\w.:/-]*[\w/-])[ \t]*(?=[\r\n,}\]#]|$)/.exec(content.slice(offset, offset + 200))?.[1]
}

function longForm(name: string, argument: string | undefined): string | undefined {
  if (BARE.includes(name)) return `{ ${name}: ${argument ?? '…'} }`
  if (!FUNCTIONS.includes(name)) return undefined
  const dot = argument?.indexOf('.') ?? -1
  if (name === 'GetAtt' && argument && dot > 0)
    return `{ Fn::GetAtt: [${argument.slice(0, dot)}, ${argument.slice(dot + 1)}] }`
  return `{ Fn::${name}: ${argument ?? '…'} }`
}
