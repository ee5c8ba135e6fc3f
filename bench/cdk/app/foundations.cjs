const { Aws, Duration, RemovalPolicy } = require('aws-cdk-lib')
const ec2 = require('aws-cdk-lib/aws-ec2')
const iam = require('aws-cdk-lib/aws-iam')
const kms = require('aws-cdk-lib/aws-kms')
const lambda = require('aws-cdk-lib/aws-lambda')
const logs = require('aws-cdk-lib/aws-logs')
const s3 = require('aws-cdk-lib/aws-s3')
const sns = require('aws-cdk-lib/aws-sns')
const subscriptions = require('aws-cdk-lib/aws-sns-subscriptions')

/** Network, key pair, roles, bucket, functions, topics. */
exports.declareFoundations = (stack, { adminPublicKey, alertEmail, artifactBucket }) => {
  const vpc = declareNetwork(stack)
  const keyPair = new ec2.KeyPair(stack, 'administrators', { publicKeyMaterial: adminPublicKey })
  const media = new s3.Bucket(stack, 'media', {
    bucketName: `project-name-quiz-company-${Aws.ACCOUNT_ID}`,
    versioned: true,
    encryption: s3.BucketEncryption.S3_MANAGED,
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const roles = declareRoles(stack, media)
  const code = lambda.Code.fromBucketV2(
    s3.Bucket.fromBucketName(stack, 'artifacts', artifactBucket),
    'gate.zip',
  )
  const functions = Object.fromEntries(
    [
      ['gate', 'Sheds a share of the requests while the group scales'],
      ['shed', 'Answers the requests that are shed'],
    ].map(([id, description]) => [id, declareFunction(stack, id, description, code)]),
  )
  return { vpc, keyPair, media, roles, functions, topics: declareTopics(stack, alertEmail, functions) }
}

function declareNetwork(stack) {
  const vpc = new ec2.Vpc(stack, 'network', {
    ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16'),
    maxAzs: 2,
    natGateways: 1,
    subnetConfiguration: [
      { name: 'public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 21 },
      { name: 'private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 21 },
    ],
  })
  vpc.addInterfaceEndpoint('ssm', { service: ec2.InterfaceVpcEndpointAwsService.SSM })
  vpc.addInterfaceEndpoint('ssmmessages', { service: ec2.InterfaceVpcEndpointAwsService.SSM_MESSAGES })
  vpc.addGatewayEndpoint('s3', { service: ec2.GatewayVpcEndpointAwsService.S3 })
  const logGroup = new logs.LogGroup(stack, 'flowLogs', { retention: logs.RetentionDays.ONE_MONTH })
  vpc.addFlowLog('flowLog', { destination: ec2.FlowLogDestination.toCloudWatchLogs(logGroup) })
  return vpc
}

function declareRoles(stack, media) {
  const ssm = new iam.Role(stack, 'ec2_ssm', {
    assumedBy: new iam.CompositePrincipal(
      new iam.ServicePrincipal('ec2.amazonaws.com'),
      new iam.ServicePrincipal('lambda.amazonaws.com'),
    ),
  })
  const application = new iam.Role(stack, 's3_access_role', {
    assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'),
  })
  const bastion = new iam.Role(stack, 'bastionRole', {
    assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'),
  })
  const parameters = stack.formatArn({
    service: 'ssm',
    resource: 'parameter',
    resourceName: 'project-name/*',
  })
  const allow = (actions, resources = ['*'], conditions = undefined) =>
    new iam.PolicyStatement({ actions, resources, ...(conditions && { conditions }) })
  const policy = (id, role, statements) => new iam.Policy(stack, id, { roles: [role], statements })
  policy('ssm_s3_rekognition', ssm, [
    allow(['ssm:GetParameter', 'ssm:GetParametersByPath'], [parameters]),
    allow(['s3:GetObject'], [media.arnForObjects('keys/*')]),
    allow(['rekognition:DetectLabels', 'rekognition:DetectModerationLabels']),
    allow(['autoscaling:DescribeAutoScalingGroups', 'autoscaling:DescribeAutoScalingInstances']),
    allow(['ec2:DescribeInstances', 'ec2:DescribeNetworkInterfaces']),
    allow(['cloudwatch:GetMetricData', 'cloudwatch:ListMetrics']),
  ])
  policy('CloudWatchPutMetricData', ssm, [
    allow(['cloudwatch:PutMetricData'], ['*'], { StringEquals: { 'cloudwatch:namespace': 'project-name' } }),
  ])
  policy('cloudfront_s3_access', ssm, [
    allow(['cloudfront:GetDistribution', 'cloudfront:CreateInvalidation']),
    allow(['s3:ListBucket'], [media.bucketArn]),
    allow(['s3:GetObject'], [media.arnForObjects('media/*'), media.arnForObjects('static/*')]),
  ])
  policy('applicationPolicy', application, [
    allow(['ssm:GetParameter', 'ssm:GetParametersByPath'], [parameters]),
  ])
  policy('bastionPolicy', bastion, [allow(['ec2:StopInstances'])])
  for (const prefix of ['keys/*', 'static/*', 'project_name-quiz.js'])
    media.grantReadWrite(application, prefix)
  return { ssm, application, bastion }
}

function declareFunction(stack, id, description, code) {
  return new lambda.Function(stack, id, {
    description,
    code,
    runtime: new lambda.Runtime('nodejs24.x', lambda.RuntimeFamily.NODEJS),
    architecture: lambda.Architecture.ARM_64,
    handler: 'index.handler',
    timeout: Duration.seconds(30),
    logGroup: new logs.LogGroup(stack, `${id}Logs`, { retention: logs.RetentionDays.ONE_MONTH }),
  })
}

function declareTopics(stack, alertEmail, { gate }) {
  const masterKey = new kms.Key(stack, 'topicsKey', { enableKeyRotation: true })
  masterKey.grant(new iam.ServicePrincipal('cloudwatch.amazonaws.com'), 'kms:GenerateDataKey*', 'kms:Decrypt')
  const alarm = new sns.Topic(stack, 'alarm', { topicName: 'alarm-topic', masterKey, enforceSSL: true })
  const update = new sns.Topic(stack, 'update', {
    topicName: 'alarm-update-instance',
    masterKey,
    enforceSSL: true,
  })
  alarm.addSubscription(new subscriptions.EmailSubscription(alertEmail))
  update.addSubscription(new subscriptions.LambdaSubscription(gate))
  return { alarm, update }
}
