import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml'
import { define } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { Span } from '../source/span.ts'

export const mergeOfNoMapping = define({
  code: 'GP1033',
  severity: 'error',
  message: text`only mappings can be merged with <<`,
  help: text`Write an alias of a mapping, as \`<<: *defaults\`, or a list of such aliases; put "<<" in quotes for a key of that name.`,
})

/** Whether `node` is the key that merges: a quoted "<<" is a key like any other. */
export function isMergeKey(node: ParsedNode): boolean {
  return isScalar(node) && node.source === '<<' && node.type === 'PLAIN' && !node.tag
}

/** A mapping whose keys `<<` brings in, the place of use, and whether the mapping itself is written there. */
export type MergeSource = { readonly map: YAMLMap; readonly via: Span; readonly inline: boolean }

/**
 * The mappings that the `value` of a `<<` with the span `key` names, in order of precedence. `resolve` gives what an
 * alias stands for, undefined where it stands for nothing; `reject` is called with each node that is no mapping.
 */
export function mergeSources(
  value: ParsedNode | null,
  key: Span,
  resolve: (alias: Alias) => ParsedNode | undefined,
  reject: (span: Span) => void,
): MergeSource[] {
  const sources: MergeSource[] = []
  const add = (node: ParsedNode | null, outer: Span | undefined, listAllowed: boolean) => {
    const target = isAlias(node) ? resolve(node) : node
    if (target === undefined) return
    const via = outer ?? (isAlias(node) ? spanOf(node) : undefined)
    if (isMap(target)) sources.push({ map: target, via: via ?? key, inline: !via })
    else if (isSeq(target) && listAllowed) {
      for (const item of target.items) add(item as ParsedNode, via, false)
    } else reject(via ?? (node ? spanOf(node) : key))
  }
  add(value, undefined, true)
  return sources
}

function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: Math.max(node.range[0], node.range[1]) }
}
