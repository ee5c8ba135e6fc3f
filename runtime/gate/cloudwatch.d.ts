/** What the gate uses of the package, which comes with Lambda's runtime. */
declare module '@aws-sdk/client-cloudwatch' {
  export class DescribeAlarmsCommand {
    constructor(input: { AlarmNames: string[]; AlarmTypes: ('MetricAlarm' | 'CompositeAlarm')[] })
  }
  export class CloudWatchClient {
    constructor(config: object)
    send(command: DescribeAlarmsCommand): Promise<{
      MetricAlarms?: { StateValue?: string }[]
      CompositeAlarms?: { StateValue?: string }[]
    }>
  }
}
