import { byId } from '../graph/by-id.ts'
import { encode } from '../graph/logical-id.ts'
import { keyPair } from '../resources/ec2/key-pair.ts'
import { instanceProfile } from '../resources/iam/instance-profile.ts'
import { policy } from '../resources/iam/policy.ts'
import { role } from '../resources/iam/role.ts'

export function keyPairHandle(id: string) {
  return keyPair.handle(`${encode(id)}KeyPair`)
}

export const roleHandles = byId(id => {
  const name = encode(id)
  return {
    role: role.handle(`${name}Role`),
    instanceProfile: instanceProfile.handle(`${name}RoleInstanceProfile`),
    policy: (policyName: string) => policy.handle(`${name}RolePolicy${encode(policyName)}`),
  }
})
