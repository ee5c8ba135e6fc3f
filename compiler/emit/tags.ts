import type { Resource } from '../graph/stack.ts'
import { traced } from '../graph/values.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Model } from '../model/model.ts'

/** The property `Tags` of a resource whose type takes tags: the specification's, and its name. */
export function emitTags(model: Model, { handle, nameTag }: Resource): { readonly Tags?: readonly object[] } {
  const style = handle.resourceType.tags
  if (style === 'none') return {}
  const propagate = style === 'propagated' ? { PropagateAtLaunch: true } : {}
  const tags = model.spec
    .at('tags')
    .sorted()
    .map(([key, value]) => ({ Key: traced(key, value as Cursor), Value: value, ...propagate }))
  const name = nameTag === undefined ? [] : [{ Key: 'Name', Value: nameTag, ...propagate }]
  return tags.length + name.length > 0 ? { Tags: [...tags, ...name] } : {}
}
