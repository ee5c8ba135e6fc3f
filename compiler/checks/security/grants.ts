import type { Cursor } from '../../model/cursor.ts'
import type { Bucket, Grant } from '../../model/generated/architecture.ts'
import type { Entity, Model } from '../../model/model.ts'

/** Every grant of every bucket, with its bucket. */
export function grants(
  model: Model,
): readonly { readonly bucket: Entity<Bucket>; readonly grant: Cursor<Grant> }[] {
  return [...model.buckets.values()].flatMap(bucket =>
    bucket.spec
      .at('grants')
      .entries()
      .map(([, grant]) => ({ bucket, grant: grant as Cursor<Grant> })),
  )
}
