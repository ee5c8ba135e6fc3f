import Handlebars from 'handlebars'
import { type Dialect, dialectOf, type Place } from './dialect.ts'
import {
  afterValue,
  type ShellState,
  sameShellState,
  scanShell,
  shellPlace,
  shellStart,
} from './shell-state.ts'
import { innerScope, lookUp, type Scope } from './template-scope.ts'
import type { TemplateProblem, TemplateValue, TemplateValues } from './template-values.ts'
import { isSlot } from './values.ts'

type AST = hbs.AST.Program
export type WalkOptions = {
  /** Inline helpers besides the values, each given a literal text: the shipped scripts' own. */
  readonly helpers?: readonly string[]
  readonly partials?: readonly string[]
}

/** The name of the helper that writes a value: `{{x}}` becomes `{{value x "place" "x"}}`. */
export const valueHelper = 'value'

const blocks = ['if', 'unless', 'each', 'with']

/**
 * Parses a template, checks every path in it against the values that there are, and rewrites every `{{x}}` to a call
 * of the helper that writes a value as its place needs it.
 */
export function walkTemplate(
  name: string,
  text: string,
  values: TemplateValues,
  options: WalkOptions = {},
): { readonly ast?: AST; readonly problems: readonly TemplateProblem[] } {
  let ast: AST
  try {
    ast = Handlebars.parse(text)
  } catch (error) {
    return { problems: [parseProblem(text, error)] }
  }
  const walk = new Walk(dialectOf(name), text, options)
  walk.program(ast, { values: [values], names: {}, loop: false })
  return { ast, problems: walk.problems }
}

class Walk {
  readonly problems: TemplateProblem[] = []
  readonly #dialect: Dialect
  readonly #text: string
  readonly #options: WalkOptions
  readonly #lines: number[]
  #shell: ShellState = shellStart
  /** JSON and env files: whether a double-quoted text is open, and the character before. */
  #open = false
  #before = '\n'

  constructor(dialect: Dialect, text: string, options: WalkOptions) {
    this.#dialect = dialect
    this.#text = text
    this.#options = options
    this.#lines = lineStarts(text)
  }

  program(program: AST, scope: Scope): void {
    for (const statement of program.body) this.#statement(statement, scope)
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): void {
    if (statement.type === 'ContentStatement') this.#content((statement as hbs.AST.ContentStatement).value)
    else if (statement.type === 'MustacheStatement')
      this.#mustache(statement as hbs.AST.MustacheStatement, scope)
    else if (statement.type === 'BlockStatement') this.#block(statement as hbs.AST.BlockStatement, scope)
    else if (statement.type === 'PartialStatement') this.#partial(statement as hbs.AST.PartialStatement)
    else if (statement.type !== 'CommentStatement')
      this.#problem(statement, 'a template cannot use decorators or partial blocks')
  }

  #partial(node: hbs.AST.PartialStatement): void {
    const { original } = node.name as hbs.AST.PathExpression
    if (!this.#options.partials?.includes(original))
      this.#problem(node, 'a template cannot include another one')
  }

  #content(text: string): void {
    if (text === '') return
    if (this.#dialect === 'shell') this.#shell = scanShell(this.#shell, text)
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!
      if (this.#open && char === '\\') i++
      else if (char === '"') this.#open = !this.#open
      else if (char === '\n' && this.#dialect === 'env') this.#open = false
    }
    this.#before = text.at(-1)!
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
    const place = this.#isHelper(node) ? 'alone' : this.#place(node)
    if (this.#dialect === 'shell') this.#shell = afterValue(this.#shell)
    this.#before = 'x'
    if (this.#isHelper(node)) return
    const wrong = this.#mistake(node)
    const path = node.path as hbs.AST.PathExpression
    if (wrong) this.#problem(node, ...wrong)
    const found = wrong ? undefined : this.#find(path, scope)
    if (!found || !place) return
    if (found.some(value => typeof value === 'object' && !isSlot(value))) {
      this.#problem(path, `${path.original} is not a single value`, 'go through it with {{#each}}')
      return
    }
    node.params = [path, literal(place, path), literal(path.parts.join('_') || 'this', path)]
    node.path = { ...path, data: false, depth: 0, parts: [valueHelper], original: valueHelper }
  }

  #isHelper(node: hbs.AST.MustacheStatement): boolean {
    const { original } = node.path as hbs.AST.PathExpression
    return node.params.length > 0 && this.#options.helpers?.includes(original) === true
  }

  #mistake(node: hbs.AST.MustacheStatement): [message: string, help?: string] | undefined {
    if (node.path.type !== 'PathExpression') return ['a literal needs no braces']
    const { original } = node.path as hbs.AST.PathExpression
    if (node.params.length > 0 || node.hash)
      return [`there is no helper ${original}`, 'values are written as they are given']
    if (!node.escaped && this.#dialect !== 'plain')
      return [`{{{${original}}}} would not be quoted`, `write {{${original}}}`]
    return undefined
  }

  #place(node: hbs.AST.MustacheStatement): Place | undefined {
    if (this.#dialect === 'shell') {
      const place = shellPlace(this.#shell)
      if (!place)
        this.#problem(
          node,
          'no value can stand here: the shell would not read it as one',
          'put it outside of single quotes, comments, backticks, arithmetic, ${…} and quoted here documents',
        )
      return place
    }
    if (this.#open) return 'quoted'
    const next = this.#text[this.#offset(node.loc.end)] ?? '\n'
    const alone = this.#dialect !== 'env' || (this.#before === '=' && /[\r\n]/.test(next))
    return alone ? 'alone' : 'inside'
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const name = node.path.original
    const path = node.params[0] as hbs.AST.PathExpression | undefined
    if (!blocks.includes(name))
      this.#problem(node.path, `there is no block {{#${name}}}`, `there are: ${blocks.join(', ')}`)
    else if (node.params.length !== 1 || node.hash || path?.type !== 'PathExpression')
      this.#problem(node.path, `{{#${name}}} takes one name`)
    else {
      const found = this.#find(path, scope) ?? []
      if (this.#dialect === 'shell' && found.some(isSlot))
        this.#problem(path, `only CloudFormation knows ${path.original}: the template cannot decide by it`)
      this.#branches(node, scope, innerScope(name, found, node.program?.blockParams ?? [], scope))
    }
  }

  #branches(node: hbs.AST.BlockStatement, outer: Scope, inner: Scope): void {
    const before = { shell: this.#shell, open: this.#open }
    if (node.program) this.program(node.program, inner)
    const after = { shell: this.#shell, open: this.#open }
    this.#shell = before.shell
    this.#open = before.open
    if (node.inverse) this.program(node.inverse, outer)
    const same =
      this.#dialect === 'shell' ? sameShellState(after.shell, this.#shell) : after.open === this.#open
    if (!same && this.#dialect !== 'plain')
      this.#problem(node.path, 'a quote or bracket that begins in this block must also end in it')
  }

  #find(path: hbs.AST.PathExpression, scope: Scope): readonly TemplateValue[] | undefined {
    const found = lookUp(path, scope)
    if ('values' in found) return found.values
    this.#problem(path, found.message, found.help)
    return undefined
  }

  #offset(position: hbs.AST.Position): number {
    return (this.#lines[position.line - 1] ?? this.#text.length) + position.column
  }

  #problem(node: hbs.AST.Node, message: string, help?: string): void {
    const span = { start: this.#offset(node.loc.start), end: this.#offset(node.loc.end) }
    this.problems.push({ span, message, ...(help === undefined ? {} : { help }) })
  }
}

function literal(value: string, at: hbs.AST.Node): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc: at.loc }
}

function parseProblem(text: string, error: unknown): TemplateProblem {
  const message = error instanceof Error ? error.message : String(error)
  const line = Number(/(?:on line |- )(\d+)/.exec(message)?.[1] ?? 1)
  const starts = lineStarts(text)
  const start = starts[line - 1] ?? text.length
  const end = starts[line] ?? text.length
  const reason = message
    .split('\n')
    .at(-1)!
    .replace(/ - \d+:\d+$/, '')
  return { span: { start, end: Math.max(start, end - 1) }, message: `not a Handlebars template: ${reason}` }
}

/** Where lines begin, as Handlebars counts them. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(match => match.index + match[0].length)]
}
