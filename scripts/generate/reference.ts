import type { Schema } from './schema.ts'

type Node = Schema & {
  title?: string
  description?: string
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  required?: string[]
  properties?: Record<string, Node>
  additionalProperties?: boolean | Node
  items?: Node
  oneOf?: Node[]
  'x-enum'?: Record<string, string>
  'x-reference'?: string
}

/** The pages of `docs/reference/`: one for each top-level key of the language, and an index. */
export function referencePages(schema: Schema): Map<string, string> {
  const root = schema as Node
  const pages = new Map<string, string>()
  const sections = Object.entries(root.properties!).filter(([, node]) => isStructured(root, node))
  for (const [key, node] of sections) pages.set(`docs/reference/${key}.md`, page(root, key, node))
  pages.set(
    'docs/reference/README.md',
    index(
      root,
      sections.map(([key]) => key),
    ),
  )
  return pages
}

const notice = '<!-- Generated from schema/parts by scripts/generate.ts. -->\n'

function index(root: Node, sections: readonly string[]): string {
  const rows = Object.entries(root.properties!).map(([key, node]) => {
    const name = sections.includes(key) ? `[\`${key}\`](${key}.md)` : `\`${key}\``
    const needed = root.required?.includes(key) ? ' **Required.**' : ''
    return `| ${name} | ${typeOf(root, node)} | ${cell(describe(root, node))}${needed} |`
  })
  return `${notice}# The specification language\n\nThe top-level keys of \`architecture.yaml\`. Every key is described in the schema too, so an editor with YAML support completes and explains it.\n\n| key | value | what it is |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

function page(root: Node, key: string, node: Node): string {
  const target = follow(root, node)
  const parts = [`${notice}# \`${key}\`\n\n${describe(root, node)}\n`]
  const seen = new Set<string>()
  const visit = (where: string, at: Node): void => {
    const here = follow(root, at)
    if (here.oneOf) {
      for (const option of here.oneOf) {
        const kind = follow(root, option)
        visit(`${where} (\`kind: ${String(kind.properties!['kind']!.const)}\`)`, option)
      }
      return
    }
    if (here.properties) {
      if (seen.has(where)) return
      seen.add(where)
      parts.push(section(root, where, here))
      for (const [name, child] of Object.entries(here.properties)) {
        if (!shared.has(name) && isStructured(root, child)) visit(`${where}.${name}`, child)
      }
    }
    if (typeof here.additionalProperties === 'object') visit(`${where}.NAME`, here.additionalProperties)
    if (here.items) visit(`${where}[]`, here.items)
  }
  visit(key, target)
  return parts.join('\n')
}

/** Keys that mean the same everywhere; the index page of the language's design explains them. */
const shared = new Set(['acknowledge', 'overrides', 'id'])

function section(root: Node, where: string, node: Node): string {
  const rows = Object.entries(node.properties!).map(([key, child]) => {
    const needed = node.required?.includes(key) ? ' **Required.**' : ''
    const standard = child.default === undefined ? '' : ` Default: \`${inline(child.default)}\`.`
    return `| \`${key}\` | ${typeOf(root, child)} | ${cell(describe(root, child))}${meanings(root, child)}${needed}${standard} |`
  })
  const heading = where.replace(
    /^([^(]*)( \(.*\))?$/,
    (_, path: string, kind = '') => `\`${path.trim()}\`${kind}`,
  )
  return `## ${heading}\n\n${node.description ?? ''}\n\n| key | value | what it is |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

function describe(root: Node, node: Node): string {
  return node.description ?? follow(root, node).description ?? node.title ?? ''
}

function meanings(root: Node, node: Node): string {
  const words = node['x-enum'] ?? follow(root, node)['x-enum']
  if (!words) return ''
  return ` ${Object.entries(words)
    .map(([word, meaning]) => `\`${word}\`: ${cell(meaning)}`)
    .join('; ')}.`
}

function typeOf(root: Node, node: Node): string {
  const target = follow(root, node)
  if (node['x-reference']) return 'name'
  if (target.const !== undefined) return `\`${inline(target.const)}\``
  if (target.enum) {
    const explained = node['x-enum'] ?? target['x-enum']
    return explained ? 'word' : target.enum.map(word => `\`${inline(word)}\``).join(', ')
  }
  if (target.type === 'array')
    return `list of ${typeOf(root, target.items!).replace(/^list of /, 'lists of ')}`
  if (target.oneOf || target.type === 'object') {
    return typeof target.additionalProperties === 'object' ? 'mapping by name' : 'mapping'
  }
  const name =
    target.title && /^[a-z]|^IPv4/.test(target.title)
      ? target.title
      : [target.type]
          .flat()
          .map(type => typeNames[String(type)] ?? String(type))
          .join(' or ')
  const example = (node.examples ?? target.examples)?.[0]
  return example === undefined ? name : `${name}, such as \`${inline(example)}\``
}

const typeNames: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  boolean: '`true` or `false`',
}

function isStructured(root: Node, node: Node): boolean {
  const target = follow(root, node)
  if (target.oneOf || target.properties) return true
  if (target.items) return isStructured(root, target.items)
  return typeof target.additionalProperties === 'object' && isStructured(root, target.additionalProperties)
}

function follow(root: Node, node: Node): Node {
  if (!node.$ref) return node
  const { $ref, ...beside } = node
  return { ...follow(root, root.$defs![$ref.slice('#/$defs/'.length)] as Node), ...beside }
}

function inline(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('|', '\\|')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
