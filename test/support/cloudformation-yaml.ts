import { parse, type ScalarTag } from 'yaml'

/** A template in YAML as plain values: `!Ref X` is `{ Ref: X }`, as CloudFormation reads it. */
export function parseTemplate(text: string): unknown {
  return parse(text, { version: '1.1', customTags: tags, maxAliasCount: 0 })
}

const functions =
  'Base64 Cidr FindInMap GetAtt GetAZs ImportValue Join Select Split Sub Transform If Not And Or Equals'

const tags = ['Ref', 'Condition', ...functions.split(' ')].flatMap(name => {
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
  const tag = `!${name}`
  const resolve = (value: unknown) => ({ [key]: value })
  return [
    { tag, resolve: (text: string) => resolve(name === 'GetAtt' ? parts(text) : text) },
    { tag, collection: 'seq', resolve: (node: { toJSON(): unknown }) => resolve(node.toJSON()) },
    { tag, collection: 'map', resolve: (node: { toJSON(): unknown }) => resolve(node.toJSON()) },
  ] as unknown as ScalarTag[]
})

/** `Id.Some.Attribute`: the logical id ends at the first dot. */
function parts(text: string): string[] {
  const dot = text.indexOf('.')
  return [text.slice(0, dot), text.slice(dot + 1)]
}
