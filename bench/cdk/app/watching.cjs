const { CfnOutput, Duration } = require('aws-cdk-lib')
const cloudfront = require('aws-cdk-lib/aws-cloudfront')
const origins = require('aws-cdk-lib/aws-cloudfront-origins')
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch')
const actions = require('aws-cdk-lib/aws-cloudwatch-actions')
const events = require('aws-cdk-lib/aws-events')
const eventTargets = require('aws-cdk-lib/aws-events-targets')
const iam = require('aws-cdk-lib/aws-iam')

/** Alarms and what they do, the gate's permissions and schedule, the distribution, the outputs. */
exports.declareWatching = (stack, { originDomain }, { media, functions, topics }, compute) => {
  declareAlarms(stack, compute, topics)
  declareGate(stack, functions.gate, compute)
  const s3Origin = origins.S3BucketOrigin.withOriginAccessControl(media)
  const behavior = { viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS }
  const distribution = new cloudfront.Distribution(stack, 's3_distribution', {
    comment: 'Pages and media of the quiz',
    defaultRootObject: 'main.html',
    defaultBehavior: {
      ...behavior,
      origin: new origins.HttpOrigin(originDomain, {
        protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
      }),
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
    },
    additionalBehaviors: {
      '/static/*': { ...behavior, origin: s3Origin },
      '/media/*': { ...behavior, origin: s3Origin },
    },
  })
  new CfnOutput(stack, 'BackgroundRemovalDns', { value: compute.loadBalancer.loadBalancerDnsName })
  new CfnOutput(stack, 'DistributionId', { value: distribution.distributionId })
}

function declareAlarms(stack, { loadBalancer, targetGroup, autoScalingGroup, scaling }, topics) {
  const ofGroup = (metricName, seconds, namespace = 'AWS/EC2') =>
    new cloudwatch.Metric({
      namespace,
      metricName,
      dimensionsMap: { AutoScalingGroupName: autoScalingGroup.autoScalingGroupName },
      period: Duration.seconds(seconds),
    })
  const { GREATER_THAN_THRESHOLD, LESS_THAN_THRESHOLD } = cloudwatch.ComparisonOperator
  const alarm = (id, metric, threshold, evaluationPeriods, comparisonOperator = GREATER_THAN_THRESHOLD) =>
    new cloudwatch.Alarm(stack, id, {
      alarmName: id,
      metric,
      threshold,
      evaluationPeriods,
      comparisonOperator,
    })
  const notify = new actions.SnsAction(topics.alarm)
  const update = new actions.SnsAction(topics.update)

  const high = alarm('cpu_high', ofGroup('CPUUtilization', 30, 'CWAgent'), 60, 3)
  high.addAlarmAction(new actions.AutoScalingAction(scaling.up), update)
  high.addOkAction(update)
  alarm('cpu_low', ofGroup('CPUUtilization', 60), 55, 2, LESS_THAN_THRESHOLD).addAlarmAction(
    new actions.AutoScalingAction(scaling.down),
  )
  const responseTime = loadBalancer.metrics.targetResponseTime({ period: Duration.minutes(3) })
  alarm('high_response_time', responseTime, 5, 3).addAlarmAction(notify)
  alarm('status_check_failed', ofGroup('StatusCheckFailed', 180), 0, 3).addAlarmAction(notify)
  const unhealthy = targetGroup.metrics.unhealthyHostCount({ period: Duration.minutes(1) })
  alarm('unhealthy_hosts', unhealthy, 2, 2).addAlarmAction(notify)
}

function declareGate(stack, gate, { autoScalingGroup }) {
  gate.addToRolePolicy(
    new iam.PolicyStatement({
      actions: [
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:ModifyListener',
        'cloudwatch:DescribeAlarms',
      ],
      resources: ['*'],
    }),
  )
  gate.addEnvironment('GROUP', autoScalingGroup.autoScalingGroupName)
  new events.Rule(stack, 'reconcile', {
    schedule: events.Schedule.rate(Duration.minutes(1)),
    targets: [new eventTargets.LambdaFunction(gate)],
  })
}
