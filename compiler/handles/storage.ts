import { encode } from '../graph/logical-id.ts'
import { bucket } from '../resources/s3/bucket.ts'
import { bucketPolicy } from '../resources/s3/bucket-policy.ts'

export function bucketHandles(id: string) {
  const name = encode(id)
  return { bucket: bucket.handle(`${name}Bucket`), policy: bucketPolicy.handle(`${name}BucketPolicy`) }
}
