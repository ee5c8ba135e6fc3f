import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Definition } from '../compiler/diagnostics/diagnostic.ts'
import type { Text } from '../compiler/diagnostics/text.ts'

/** Writes docs/checks.md: every diagnostic that Groundplan has, from the definitions. A test says when it is stale. */

export type Documented = {
  readonly definition: Definition<string, string>
  /** The file that defines it, from the project's root. */
  readonly file: string
  /** What must hold, from the doc comment of the definition, or of the check beside it. */
  readonly law: string | undefined
}

const root = resolve(import.meta.dirname, '..')
export const target = 'docs/checks.md'

/** Source files that define diagnostics, in order. */
export function definingFiles(): readonly string[] {
  return globSync('{compiler,bundle,lint,deploy,local,bin}/**/*.ts', { cwd: root })
    .filter(file => /\bdefine\(\{/.test(read(file)))
    .sort()
}

/** Every definition that a module exports, by itself or in a table, in the order of the codes. */
export async function documented(): Promise<readonly Documented[]> {
  const found: Documented[] = []
  for (const file of definingFiles()) {
    const source = read(file)
    const exported = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exported)) {
      const among = isDefinition(value) ? [value] : Object.values(Object(value)).filter(isDefinition)
      const law = commentBefore(source, `export const ${name} = define`) ?? lawOf(source)
      // A list of definitions repeats those of other files.
      if (Array.isArray(value)) continue
      for (const definition of among) found.push({ definition, file, law })
    }
  }
  return found.sort((a, b) => (a.definition.code < b.definition.code ? -1 : 1))
}

export async function generatedChecks(): Promise<string> {
  const entries = await documented()
  const parts = groups.flatMap(([start, title]) => {
    const own = entries.filter(({ definition }) => groupOf(definition.code) === start)
    return own.length === 0 ? [] : [`## ${title}`, ...own.map(section)]
  })
  return `${[introduction, ...parts, linter].join('\n\n')}\n`
}

const introduction = `# Diagnostics

<!-- Generated from the definitions by scripts/generate-checks.ts. -->

Every message of Groundplan has a code. Where AWS refuses what is written, or it cannot work, the finding is an error.
Where AWS would allow it and it is still a choice to think about, it may be acknowledged, with the reason, at the place
where it is made or at a mapping around it:

\`\`\`yaml
ssh: { from: anywhere, acknowledge: { GP3102: the office has no fixed address until March } }
\`\`\`

An acknowledgement that covers nothing is an error. \`‹words›\` stand for what a message fills in.`

/** Findings of cfn-lint have its messages: they are defined nowhere here. */
const linter = `## cfn-lint

What cfn-lint says of the template, traced to the value of the specification that it comes from. The message and the
rule's id, such as E3002, are cfn-lint's own; its page is in the help.

### GP7001

An error of cfn-lint. It cannot be acknowledged.

### GP7002

A warning of cfn-lint. It cannot be acknowledged.

### GP7003

A note of cfn-lint. It cannot be acknowledged.`

/** Codes by their first digits, the longest match first. */
const groups: readonly (readonly [string, string])[] = [
  ['GP0', 'The command line'],
  ['GP10', 'YAML'],
  ['GP11', 'The schema'],
  ['GP12', 'Environments'],
  ['GP20', 'References'],
  ['GP21', 'Acknowledgements'],
  ['GP22', 'Keys that belong together'],
  ['GP23', 'Network'],
  ['GP24', 'Machines and functions'],
  ['GP25', 'Alarms and scaling'],
  ['GP26', 'Names'],
  ['GP27', 'Listeners and distributions'],
  ['GP31', 'Security: network'],
  ['GP32', 'Security: storage'],
  ['GP33', 'Security: permissions'],
  ['GP34', 'Security: credentials'],
  ['GP35', 'Security: distributions'],
  ['GP4', 'The template'],
  ['GP50', 'Functions and services'],
  ['GP51', 'Boot scripts'],
  ['GP', 'Other'],
]

function groupOf(code: string): string {
  return groups.find(([start]) => code.startsWith(start))![0]
}

function section({ definition, law }: Documented): string {
  const { code, severity, acknowledge, message, help } = definition
  const article = severity === 'error' ? 'An' : 'A'
  const accepted = acknowledge ? 'It may be acknowledged' : 'It cannot be acknowledged'
  const lines = [`### ${code}`]
  const said = shown(message)
  lines.push('', isGap.test(said) ? 'The message says what is wrong.' : `> ${said}`)
  if (law) lines.push('', law)
  lines.push('', `${article} ${severity}. ${accepted}.`)
  const advice = shown(help)
  if (!isGap.test(advice)) lines.push('', `Help: ${advice.replace(/\.$/, '')}.`)
  return lines.join('\n')
}

/** A text that is filled in as a whole. */
const isGap = /^‹\w+›$/

function shown({ strings, names }: Text<string>): string {
  return strings.map((part, index) => part + (index < names.length ? `‹${names[index]}›` : '')).join('')
}

/** The doc comment of a file's check, which states its law. */
function lawOf(source: string): string | undefined {
  const check = /export const \w+: Check\b/.exec(source)
  return check ? commentBefore(source, check[0]) : undefined
}

function commentBefore(source: string, declaration: string): string | undefined {
  const at = source.indexOf(declaration)
  const before = at === -1 ? '' : source.slice(0, at)
  if (!before.endsWith('*/\n')) return undefined
  const comment = before.slice(before.lastIndexOf('/**') + 3, -3)
  return comment
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function isDefinition(value: unknown): value is Definition<string, string> {
  return (
    typeof value === 'object' && value !== null && 'code' in value && 'severity' in value && 'help' in value
  )
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, target), await generatedChecks())
