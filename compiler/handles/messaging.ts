import { byId } from '../graph/by-id.ts'
import { encode } from '../graph/logical-id.ts'
import { alarm } from '../resources/cloudwatch/alarm.ts'
import { policy } from '../resources/iam/policy.ts'
import { role } from '../resources/iam/role.ts'
import { key } from '../resources/kms/key.ts'
import { lambdaFunction } from '../resources/lambda/function.ts'
import { permission } from '../resources/lambda/permission.ts'
import { logGroup } from '../resources/logs/log-group.ts'
import { subscription } from '../resources/sns/subscription.ts'
import { topic } from '../resources/sns/topic.ts'
import { topicPolicy } from '../resources/sns/topic-policy.ts'

/** The key that encrypts every topic. */
export const topicsKey = key.handle('topicsKey')

export const topicHandles = byId(id => {
  const name = `${encode(id)}Topic`
  return {
    topic: topic.handle(name),
    policy: topicPolicy.handle(`${name}Policy`),
    email: (address: string) => subscription.handle(`${name}Email${encode(address)}`),
    invocation: (functionId: string) => subscription.handle(`${name}Invokes${encode(functionId)}`),
    permission: (functionId: string) => permission.handle(`${name}Invokes${encode(functionId)}Permission`),
  }
})

export const functionHandles = byId(id => {
  const name = `${encode(id)}Function`
  return {
    function: lambdaFunction.handle(name),
    role: role.handle(`${name}Role`),
    policy: policy.handle(`${name}Policy`),
    logGroup: logGroup.handle(`${name}LogGroup`),
  }
})

/** The name of the template parameter that holds a function's key in the artifact bucket. */
export function functionParameters(id: string) {
  const name = `${encode(id)}Function`
  return { key: `${name}Key`, sha256: `${name}Sha256` }
}

export function alarmHandle(id: string) {
  return alarm.handle(`${encode(id)}Alarm`)
}
