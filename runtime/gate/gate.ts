import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { balancer } from './balancer.ts'
import { type Outcome, reconcile } from './reconcile.ts'
import { readSettings } from './settings.ts'

const settings = readSettings(process.env)
const elb = balancer(new ElasticLoadBalancingV2Client({}), settings.listenerArn)
const cloudWatch = new CloudWatchClient({})

/**
 * Sheds a share of the requests while the alarm lasts, and restores it afterwards. Called by the alarm's topic (SNS)
 * for speed and by a schedule (EventBridge) for certainty. Both only wake it: it acts on the alarm's state as it is
 * now. A failure is thrown, so that Lambda tries again and counts it.
 */
export async function handler(): Promise<Outcome> {
  const outcome = await reconcile(settings.groups, settings.shedPercent, elb, alarmState)
  console.log(JSON.stringify(outcome))
  return outcome
}

async function alarmState(): Promise<string | undefined> {
  const found = await cloudWatch.send(
    new DescribeAlarmsCommand({
      AlarmNames: [settings.alarmName],
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
    }),
  )
  return [...(found.MetricAlarms ?? []), ...(found.CompositeAlarms ?? [])][0]?.StateValue
}
