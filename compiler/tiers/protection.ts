import { accountId, partition, region, type Sub, sub, traced } from '../graph/values.ts'
import { listenerHandle } from '../handles/load-balancers.ts'
import { alarmHandle, functionHandles } from '../handles/messaging.ts'
import { roleOfFunction } from '../handles/roles.ts'
import { tierHandles } from '../handles/tiers.ts'
import type { Cursor } from '../model/cursor.ts'
import { seconds } from '../model/duration.ts'
import type { AutoscaledEntity } from '../model/model.ts'
import { protectedGroup } from '../model/protection.ts'
import { allow, policyName } from '../resources/iam/policy-document.ts'
import type { TierContext } from './tier-context.ts'

/**
 * The gate of a tier: a target group whose function answers the shed requests, a schedule that reconciles the weights,
 * and what the gate may do.
 */
export function declareProtection({ model, stack }: TierContext, tier: AutoscaledEntity): void {
  const protect = tier.spec.optional('protect')
  const group = protectedGroup(model, tier)
  if (!protect || !group) return
  const handles = tierHandles(tier.id)
  const gate = model.resolve(model.functions, protect.value.gate)
  const answer = model.resolve(model.functions, protect.value.answer)
  const gateFunction = functionHandles(gate.id).function
  const answerFunction = functionHandles(answer.id).function
  const own = { origin: protect, owner: tier.spec }

  stack.add(handles.shedPermission, {
    ...own,
    purpose: `Lets load balancers call ${answer.id}`,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: traced(answerFunction.attribute('Arn'), protect.at('answer')),
      Principal: 'elasticloadbalancing.amazonaws.com',
      // The group itself cannot be named: registering the function needs the permission first.
      SourceArn: traced(
        sub`arn:${partition}:elasticloadbalancing:${region}:${accountId}:targetgroup/*`,
        protect.at('answer'),
      ),
    },
  })
  stack.add(handles.shedTargetGroup, {
    ...own,
    purpose: `Answers the requests that ${tier.id} sheds`,
    // Registering the function needs the permission.
    dependsOn: [handles.shedPermission],
    properties: {
      TargetType: 'lambda',
      HealthCheckEnabled: false,
      Targets: [{ Id: traced(answerFunction.attribute('Arn'), protect.at('answer')) }],
    },
  })
  const every = protect.at('reconcile')
  const minutes = Math.max(1, Math.round(seconds(every.value ?? '1m') / 60))
  stack.add(handles.reconcileRule, {
    ...own,
    purpose: `Reconciles the gate of ${tier.id}, so that a lost message never leaves it shut`,
    properties: {
      ScheduleExpression: traced(
        minutes === 1 ? 'rate(1 minute)' : `rate(${minutes} minutes)`,
        every as Cursor,
      ),
      State: 'ENABLED',
      Targets: [{ Id: 'gate', Arn: traced(gateFunction.attribute('Arn'), protect.at('gate')) }],
    },
  })
  stack.add(handles.reconcilePermission, {
    ...own,
    purpose: `Lets the schedule call ${gate.id}`,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: traced(gateFunction.attribute('Arn'), protect.at('gate')),
      Principal: 'events.amazonaws.com',
      SourceArn: handles.reconcileRule.attribute('Arn'),
    },
  })
  const listener = listenerHandle(model.resolve(model.listeners, group.spec.value.listener))
  const alarm = alarmHandle(model.resolve(model.alarms, protect.value.when).id)
  stack.add(handles.gatePolicy, {
    ...own,
    purpose: `Lets ${gate.id} move the weights of the listener`,
    properties: {
      PolicyName: policyName(gate.id, 'gate'),
      Roles: [roleOfFunction(model, gate).ref],
      PolicyDocument: allow(
        {
          sid: 'MoveWeights',
          actions: ['elasticloadbalancing:ModifyListener', 'elasticloadbalancing:ModifyRule'],
          resources: [listener.ref, rulesOf()],
        },
        {
          sid: 'Look',
          actions: [
            'elasticloadbalancing:DescribeListeners',
            'elasticloadbalancing:DescribeRules',
            'elasticloadbalancing:DescribeTargetHealth',
          ],
          // Describing balancers takes no resource.
          resources: '*',
        },
        { sid: 'ReadAlarm', actions: ['cloudwatch:DescribeAlarms'], resources: [alarm.attribute('Arn')] },
      ),
    },
  })
}

/** Rules of this account's listeners: their ARNs hold ids that are made with them. */
function rulesOf(): Sub {
  return sub`arn:${partition}:elasticloadbalancing:${region}:${accountId}:listener-rule/app/*`
}
