import { traced } from '../graph/values.ts'
import { textValue } from '../handles/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { AnyTier, Model } from '../model/model.ts'

/** The tags of the specification as a resource takes them. */
export function resourceTags(model: Model) {
  return model.spec
    .at('tags')
    .sorted()
    .map(([key, value]) => ({ Key: traced(key, value as Cursor), Value: value as Cursor }))
}

/** What a tier's machines are called. */
export function nameTag(model: Model, { id, spec }: AnyTier) {
  const name = spec.optional('name')
  return { Key: 'Name', Value: name ? textValue(model, name as Cursor<string>) : `${model.stackName} ${id}` }
}
