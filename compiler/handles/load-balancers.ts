import { byId } from '../graph/by-id.ts'
import { encode } from '../graph/logical-id.ts'
import type { ListenerEntity } from '../model/model.ts'
import { securityGroup } from '../resources/ec2/security-group.ts'
import { securityGroupEgress } from '../resources/ec2/security-group-egress.ts'
import { securityGroupIngress } from '../resources/ec2/security-group-ingress.ts'
import { listener } from '../resources/elbv2/listener.ts'
import { loadBalancer } from '../resources/elbv2/load-balancer.ts'

export const loadBalancerHandles = byId(id => {
  const name = `${encode(id)}LoadBalancer`
  return {
    loadBalancer: loadBalancer.handle(name),
    securityGroup: securityGroup.handle(`${name}SecurityGroup`),
    listener: (listenerId: string) => listener.handle(`${name}Listener${encode(listenerId)}`),
    ingress: (listenerId: string, peer: string) =>
      securityGroupIngress.handle(`${name}Listener${encode(listenerId)}From${encode(peer)}`),
    egress: (tierId: string, port: number) =>
      securityGroupEgress.handle(`${name}To${encode(tierId)}Port${port}`),
  }
})

export function listenerHandle({ id, loadBalancer: { id: loadBalancerId } }: ListenerEntity) {
  return loadBalancerHandles(loadBalancerId).listener(id)
}
