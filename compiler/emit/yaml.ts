import { Document, isScalar, isSeq, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Template } from './template.ts'
import type { Json } from './values.ts'

/** The template as YAML, intrinsic functions in their short form: `!Ref`, `!GetAtt`, `!Sub`. */
export function templateYaml(template: Template): string {
  // CloudFormation reads YAML 1.1, in which `yes`, `2010-09-09` and `08:30` are not texts: they must be quoted.
  const document = new Document(undefined, { version: '1.1' })
  document.contents = nodeOf(template) as never
  return document.toString({ lineWidth: 0 })
}

function nodeOf(value: Json): Node {
  if (Array.isArray(value)) {
    const sequence = new YAMLSeq()
    sequence.items = value.map(nodeOf)
    if (value.length === 0) sequence.flow = true
    return sequence
  }
  if (typeof value === 'object' && value !== null)
    return intrinsic(value as Record<string, Json>) ?? mapOf(value as Record<string, Json>)
  return new Scalar(value)
}

function mapOf(value: Record<string, Json>): YAMLMap {
  const map = new YAMLMap()
  for (const [key, item] of Object.entries(value)) map.set(new Scalar(key), nodeOf(item))
  if (Object.keys(value).length === 0) map.flow = true
  return map
}

/** `{ Ref: X }` is `!Ref X`. YAML cannot nest two tags directly: the inner one then keeps its long form. */
function intrinsic(value: Record<string, Json>): Node | undefined {
  const keys = Object.keys(value)
  const name = keys[0]
  if (keys.length !== 1 || name === undefined || (name !== 'Ref' && !name.startsWith('Fn::')))
    return undefined
  const args = value[name]!
  // A scalar behind a tag is read as text.
  if (typeof args !== 'string' && (typeof args !== 'object' || args === null)) return undefined
  const tag = name === 'Ref' ? '!Ref' : `!${name.slice('Fn::'.length)}`
  if (name === 'Fn::GetAtt' && Array.isArray(args) && args.every(part => typeof part === 'string')) {
    return tagged(new Scalar(args.join('.')), tag)
  }
  const inner = nodeOf(args)
  if (inner.tag) return undefined
  return tagged(inner, tag)
}

function tagged(node: Node, tag: string): Node {
  if (isScalar(node) || isSeq(node) || node instanceof YAMLMap) node.tag = tag
  return node
}
