const { Duration } = require('aws-cdk-lib')
const autoscaling = require('aws-cdk-lib/aws-autoscaling')
const ec2 = require('aws-cdk-lib/aws-ec2')
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2')
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets')
const logs = require('aws-cdk-lib/aws-logs')

const publicSubnets = { subnetType: ec2.SubnetType.PUBLIC }
const imagePath = '/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id'

/** Load balancer, the auto-scaled tier, the main application, the bastion, and who reaches whom. */
exports.declareCompute = (stack, parameters, foundations) => {
  const { vpc, functions } = foundations
  const group = (id, allowAllOutbound) => new ec2.SecurityGroup(stack, id, { vpc, allowAllOutbound })
  const securityGroups = {
    balancer: group('balancerGroup', false),
    removal: group('removalGroup', true),
    application: group('public_instance_sg', true),
    bastion: group('bastionGroup', true),
  }
  declareRules(securityGroups, parameters, vpc)
  const loadBalancer = new elbv2.ApplicationLoadBalancer(stack, 'api', {
    vpc,
    loadBalancerName: 'ECS-FastAPI',
    internetFacing: false,
    vpcSubnets: publicSubnets,
    securityGroup: securityGroups.balancer,
    dropInvalidHeaderFields: true,
  })
  const autoScalingGroup = declareRemoval(stack, foundations, securityGroups)
  const targetGroup = new elbv2.ApplicationTargetGroup(stack, 'service', {
    vpc,
    targetGroupName: 'ECS-FastAPI-target',
    port: 8000,
    protocol: elbv2.ApplicationProtocol.HTTP,
    targets: [autoScalingGroup],
    deregistrationDelay: Duration.seconds(120),
    healthCheck: { path: '/healthcheck' },
  })
  loadBalancer.addListener('http', {
    port: 8000,
    protocol: elbv2.ApplicationProtocol.HTTP,
    open: false,
    defaultTargetGroups: [targetGroup],
  })
  new elbv2.ApplicationTargetGroup(stack, 'shedTarget', {
    targets: [new targets.LambdaTarget(functions.shed)],
  })
  const scaling = declareScaling(stack, autoScalingGroup)
  declareInstances(stack, foundations, securityGroups)
  return { loadBalancer, targetGroup, autoScalingGroup, scaling }
}

function declareRules({ balancer, removal, application, bastion }, { adminCidr, officeCidr }, vpc) {
  const admin = ec2.Peer.ipv4(adminCidr)
  const office = ec2.Peer.ipv4(officeCidr)
  application.addIngressRule(admin, ec2.Port.tcp(22), 'rule_1')
  application.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(80), 'rule_2')
  application.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'rule_3')
  application.addIngressRule(office, ec2.Port.tcp(22), 'rule_4')
  application.addIngressRule(bastion, ec2.Port.tcp(22), 'rule_5')
  application.addIngressRule(ec2.Peer.ipv4('203.0.113.0/28'), ec2.Port.tcp(22), 'rule_6')
  application.addIngressRule(ec2.Peer.ipv4(vpc.vpcCidrBlock), ec2.Port.tcp(443), 'rule_7')
  application.addIngressRule(admin, ec2.Port.tcp(5555), 'rule_8')
  application.addIngressRule(removal, ec2.Port.tcp(5432), 'rule_9')
  application.addIngressRule(office, ec2.Port.tcp(8000), 'allow_http_8000')
  bastion.addIngressRule(admin, ec2.Port.tcp(22), 'ssh')
  balancer.addIngressRule(application, ec2.Port.tcp(8000), 'the main application')
}

function userData(script) {
  const data = ec2.UserData.forLinux()
  data.addCommands(
    'set -euo pipefail',
    `curl -fsS https://example.com/${script} -o /tmp/${script}`,
    `bash /tmp/${script}`,
  )
  return data
}

function declareRemoval(stack, { vpc, keyPair, roles }, securityGroups) {
  new logs.LogGroup(stack, 'removalLogs', { retention: logs.RetentionDays.ONE_MONTH })
  const launchTemplate = new ec2.LaunchTemplate(stack, 'machine-aws', {
    launchTemplateName: 'machine-aws',
    instanceType: new ec2.InstanceType('c7g.large'),
    machineImage: ec2.MachineImage.fromSsmParameter(imagePath),
    keyPair,
    role: roles.ssm,
    securityGroup: securityGroups.removal,
    requireImdsv2: true,
    detailedMonitoring: true,
    userData: userData('ansible.sh'),
    blockDevices: [{ deviceName: '/dev/sda1', volume: ec2.BlockDeviceVolume.ebs(16, { encrypted: true }) }],
  })
  const group = new autoscaling.AutoScalingGroup(stack, 'backgroundRemoval', {
    vpc,
    vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    launchTemplate,
    autoScalingGroupName: 'IaC-Prod',
    minCapacity: 1,
    desiredCapacity: 1,
    maxCapacity: 6,
    updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({ maxBatchSize: 1, minInstancesInService: 1 }),
    signals: autoscaling.Signals.waitForMinCapacity({ timeout: Duration.minutes(10) }),
  })
  group.addLifecycleHook('lifecycle-hook', {
    lifecycleHookName: 'lifecycle-hook',
    lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_LAUNCHING,
    heartbeatTimeout: Duration.seconds(450),
    defaultResult: autoscaling.DefaultResult.CONTINUE,
  })
  return group
}

function declareScaling(stack, group) {
  group.scaleOnCpuUtilization('target_tracking_policy', { targetUtilizationPercent: 60 })
  const timeZone = 'Europe/London'
  const at = hour => autoscaling.Schedule.cron({ hour, minute: '0', weekDay: '1-5' })
  group.scaleOnSchedule('development-up', { schedule: at('8'), timeZone, minCapacity: 1, desiredCapacity: 1 })
  group.scaleOnSchedule('development-down', {
    schedule: at('19'),
    timeZone,
    minCapacity: 0,
    desiredCapacity: 0,
  })
  const step = (id, adjustment, bound) => {
    const action = new autoscaling.StepScalingAction(stack, id, {
      autoScalingGroup: group,
      adjustmentType: autoscaling.AdjustmentType.CHANGE_IN_CAPACITY,
    })
    action.addAdjustment({ adjustment, ...bound })
    return action
  }
  return {
    up: step('scaling_policy_up', 2, { lowerBound: 0 }),
    down: step('scaling_policy_down', -1, { upperBound: 0 }),
  }
}

function declareInstances(stack, { vpc, keyPair, roles }, securityGroups) {
  const instance = (id, instanceType, zone, role, securityGroup, script) => {
    new logs.LogGroup(stack, `${id}Logs`, { retention: logs.RetentionDays.ONE_MONTH })
    return new ec2.Instance(stack, id, {
      vpc,
      vpcSubnets: { subnets: [vpc.publicSubnets[zone]] },
      instanceType: new ec2.InstanceType(instanceType),
      machineImage: ec2.MachineImage.fromSsmParameter(imagePath),
      keyPair,
      role,
      securityGroup,
      requireImdsv2: true,
      userData: userData(script),
      blockDevices: [{ deviceName: '/dev/sda1', volume: ec2.BlockDeviceVolume.ebs(16, { encrypted: true }) }],
    })
  }
  const application = instance(
    'Public Instance',
    't4g.small',
    1,
    roles.application,
    securityGroups.application,
    'main_application.sh',
  )
  instance('Bastion Host', 't4g.nano', 0, roles.bastion, securityGroups.bastion, 'terminate_instance.sh')
  const address = new ec2.CfnEIP(stack, 'address', { domain: 'vpc' })
  new ec2.CfnEIPAssociation(stack, 'addressAssociation', {
    allocationId: address.attrAllocationId,
    instanceId: application.instanceId,
  })
}
