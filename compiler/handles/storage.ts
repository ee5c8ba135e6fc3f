import { byId } from '../graph/by-id.ts'
import { encode } from '../graph/logical-id.ts'
import { bucket } from '../resources/s3/bucket.ts'
import { bucketPolicy } from '../resources/s3/bucket-policy.ts'

export const bucketHandles = byId(id => {
  const name = encode(id)
  return { bucket: bucket.handle(`${name}Bucket`), policy: bucketPolicy.handle(`${name}BucketPolicy`) }
})
