import { traced } from '../graph/values.ts'
import { networkHandles } from '../handles/network.ts'
import { days } from '../model/duration.ts'
import { allow, trustPolicy } from '../resources/iam/policy-document.ts'
import type { Context } from './section.ts'

/** Records of the network's traffic in CloudWatch Logs, with the role that writes them. */
export function flowLogs({ model, stack }: Context): void {
  const spec = model.spec.at('network')
  const logs = spec.optional('flowLogs')
  if (!logs) return
  const handles = networkHandles(model)
  stack.add(handles.flowLogGroup, {
    origin: logs,
    owner: spec,
    purpose: "Keeps the records of the network's traffic",
    properties: { RetentionInDays: traced(days(logs.value.keep), logs.at('keep')) },
  })
  stack.add(handles.flowLogRole, {
    origin: logs,
    owner: spec,
    purpose: 'Lets the network write its records',
    properties: {
      AssumeRolePolicyDocument: trustPolicy(['vpc-flow-logs.amazonaws.com']),
      Policies: [
        {
          PolicyName: 'write-flow-logs',
          PolicyDocument: allow({
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
            resources: [handles.flowLogGroup.attribute('Arn')],
          }),
        },
      ],
    },
  })
  stack.add(handles.flowLog, {
    origin: logs,
    owner: spec,
    purpose: "Records the network's traffic",
    properties: {
      ResourceId: handles.vpc.ref,
      ResourceType: 'VPC',
      TrafficType: 'ALL',
      LogDestinationType: 'cloud-watch-logs',
      LogGroupName: handles.flowLogGroup.ref,
      DeliverLogsPermissionArn: handles.flowLogRole.attribute('Arn'),
    },
  })
}
