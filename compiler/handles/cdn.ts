import { byId } from '../graph/by-id.ts'
import { encode } from '../graph/logical-id.ts'
import { distribution } from '../resources/cloudfront/distribution.ts'
import { originAccessControl } from '../resources/cloudfront/origin-access-control.ts'
import { originAccessIdentity } from '../resources/cloudfront/origin-access-identity.ts'

export const distributionHandles = byId(id => {
  const name = `${encode(id)}Distribution`
  return {
    distribution: distribution.handle(name),
    accessControl: (origin: string) => originAccessControl.handle(`${name}Access${encode(origin)}`),
    accessIdentity: (origin: string) => originAccessIdentity.handle(`${name}Identity${encode(origin)}`),
  }
})
