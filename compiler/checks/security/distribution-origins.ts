import type { Cursor } from '../../model/cursor.ts'
import type { Origin } from '../../model/generated/architecture.ts'
import type { Model } from '../../model/model.ts'

/** Every origin of every distribution. */
export function distributionOrigins(model: Model): readonly Cursor<Origin>[] {
  return [...model.distributions.values()]
    .flatMap(({ spec }) => spec.at('origins').entries())
    .map(([, origin]) => origin as Cursor<Origin>)
}
