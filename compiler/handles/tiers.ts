import { byId } from '../graph/by-id.ts'
import { encode } from '../graph/logical-id.ts'
import { autoScalingGroup } from '../resources/autoscaling/auto-scaling-group.ts'
import { scalingPolicy } from '../resources/autoscaling/scaling-policy.ts'
import { scheduledAction } from '../resources/autoscaling/scheduled-action.ts'
import { eip } from '../resources/ec2/eip.ts'
import { eipAssociation } from '../resources/ec2/eip-association.ts'
import { instance } from '../resources/ec2/instance.ts'
import { launchTemplate } from '../resources/ec2/launch-template.ts'
import { securityGroup } from '../resources/ec2/security-group.ts'
import { securityGroupEgress } from '../resources/ec2/security-group-egress.ts'
import { securityGroupIngress } from '../resources/ec2/security-group-ingress.ts'
import { listenerRule } from '../resources/elbv2/listener-rule.ts'
import { targetGroup } from '../resources/elbv2/target-group.ts'
import { eventRule } from '../resources/events/rule.ts'
import { instanceProfile } from '../resources/iam/instance-profile.ts'
import { policy } from '../resources/iam/policy.ts'
import { role } from '../resources/iam/role.ts'
import { permission } from '../resources/lambda/permission.ts'
import { logGroup } from '../resources/logs/log-group.ts'

/** A tier's resources by their logical ids. */
export const tierHandles = byId(id => {
  const name = `${encode(id)}Tier`
  return {
    securityGroup: securityGroup.handle(`${name}SecurityGroup`),
    ingress: (rule: string) => securityGroupIngress.handle(`${name}Ingress${encode(rule)}`),
    egress: (rule: string) => securityGroupEgress.handle(`${name}Egress${encode(rule)}`),
    fromLoadBalancer: (loadBalancerId: string) =>
      securityGroupIngress.handle(`${name}FromLoadBalancer${encode(loadBalancerId)}`),
    role: role.handle(`${name}Role`),
    instanceProfile: instanceProfile.handle(`${name}InstanceProfile`),
    policy: policy.handle(`${name}Policy`),
    logGroup: logGroup.handle(`${name}LogGroup`),
    launchTemplate: launchTemplate.handle(`${name}LaunchTemplate`),
    group: autoScalingGroup.handle(`${name}Group`),
    scalingPolicy: (policyId: string) => scalingPolicy.handle(`${name}ScalingPolicy${encode(policyId)}`),
    schedule: (scheduleId: string) => scheduledAction.handle(`${name}Schedule${encode(scheduleId)}`),
    targetGroup: (groupId: string) => targetGroup.handle(`${name}TargetGroup${encode(groupId)}`),
    listenerRule: (groupId: string) => listenerRule.handle(`${name}ListenerRule${encode(groupId)}`),
    shedTargetGroup: targetGroup.handle(`${name}ShedTargetGroup`),
    shedPermission: permission.handle(`${name}ShedPermission`),
    reconcileRule: eventRule.handle(`${name}ReconcileRule`),
    reconcilePermission: permission.handle(`${name}ReconcilePermission`),
    gatePolicy: policy.handle(`${name}GatePolicy`),
    instance: instance.handle(`${name}Instance`),
    address: eip.handle(`${name}Address`),
    addressAssociation: eipAssociation.handle(`${name}AddressAssociation`),
  }
})

/** The names of the template parameters that hold an auto-scaled tier's sizes and its image. */
export function tierParameters(id: string) {
  const name = `${encode(id)}Tier`
  return {
    min: `${name}Min`,
    desired: `${name}Desired`,
    max: `${name}Max`,
    image: `${name}Image`,
    serviceKey: `${name}ServiceKey`,
    serviceSha256: `${name}ServiceSha256`,
  }
}

/** The parameter that names the bucket which holds the artifacts. */
export const artifactBucket = 'ArtifactBucket'
