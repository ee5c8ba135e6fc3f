/** What a service takes as a name. */
export type NameLaw = {
  /** How a message calls the thing. */
  readonly what: string
  readonly least: number
  readonly most: number
  /** One character that the name may have; `within` says the same in words. */
  readonly character: RegExp
  readonly within: string
  /** What is wrong with a whole name of allowed characters, or undefined. */
  readonly fault?: (name: string) => string | undefined
  /** The nearest name that the service takes, as far as characters go. */
  readonly mend: (text: string) => string
}

export type Service =
  | 'bucket'
  | 'loadBalancer'
  | 'targetGroup'
  | 'launchTemplate'
  | 'group'
  | 'role'
  | 'instanceProfile'
  | 'securityGroup'
  | 'topic'
  | 'keyPair'
  | 'alarm'

const hyphenated = (text: string) => text.replace(/[^A-Za-z0-9-]+/g, '-')
const iam = { character: /[\w+=,.@-]/, within: 'letters, digits and _+=,.@-' }
const iamMend = (text: string) => text.replace(/[^\w+=,.@-]+/g, '-')

/** Neither a load balancer's nor a target group's name starts or ends with a hyphen. */
function hyphenAtEnd(name: string): string | undefined {
  return /^-|-$/.test(name) ? 'it starts or ends with a hyphen' : undefined
}

/**
 * Sources: Amazon S3 user guide, "Bucket naming rules"; Elastic Load Balancing API reference, "CreateLoadBalancer" and
 * "CreateTargetGroup"; Amazon EC2 API reference, "CreateLaunchTemplate", "CreateSecurityGroup" and "ImportKeyPair"; Amazon
 * EC2 Auto Scaling API reference, "CreateAutoScalingGroup"; IAM user guide, "IAM and AWS STS quotas"; Amazon SNS API
 * reference, "CreateTopic"; Amazon CloudWatch API reference, "PutMetricAlarm".
 */
export const nameLaws: Readonly<Record<Service, NameLaw>> = {
  bucket: {
    what: 'a bucket',
    least: 3,
    most: 63,
    character: /[a-z0-9.-]/,
    within: 'lower-case letters, digits, hyphens and dots',
    fault: bucketFault,
    mend: text => hyphenated(text.replaceAll('.', '-')).toLowerCase(),
  },
  loadBalancer: {
    what: 'a load balancer',
    least: 1,
    most: 32,
    character: /[A-Za-z0-9-]/,
    within: 'letters, digits and hyphens',
    fault: name =>
      hyphenAtEnd(name) ?? (name.startsWith('internal-') ? 'it starts with `internal-`' : undefined),
    mend: hyphenated,
  },
  targetGroup: {
    what: 'a target group',
    least: 1,
    most: 32,
    character: /[A-Za-z0-9-]/,
    within: 'letters, digits and hyphens',
    fault: hyphenAtEnd,
    mend: hyphenated,
  },
  launchTemplate: {
    what: 'a launch template',
    least: 3,
    most: 128,
    character: /[A-Za-z0-9().\-/_]/,
    within: 'letters, digits and ( ) . - / _',
    mend: text => text.replace(/[^A-Za-z0-9().\-/_]+/g, '-'),
  },
  group: {
    what: 'an Auto Scaling group',
    least: 1,
    most: 255,
    character: /[\x20-\x39\x3b-\x7e]/,
    within: 'ASCII characters but the colon',
    mend: text => text.replace(/[^\x20-\x39\x3b-\x7e]+/g, '-'),
  },
  role: { what: 'a role', least: 1, most: 64, ...iam, mend: iamMend },
  instanceProfile: { what: 'an instance profile', least: 1, most: 128, ...iam, mend: iamMend },
  securityGroup: {
    what: 'a security group',
    least: 1,
    most: 255,
    character: /[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]/,
    within: 'letters, digits, spaces and ._-:/()#,@[]+=&;{}!$*',
    fault: name => (name.startsWith('sg-') ? 'it starts with `sg-`' : undefined),
    mend: text => text.replace(/[^A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]+/g, '-'),
  },
  topic: {
    what: 'a topic',
    least: 1,
    most: 256,
    character: /[\w-]/,
    within: 'letters, digits, _ and -',
    mend: text => text.replace(/[^\w-]+/g, '-'),
  },
  keyPair: {
    what: 'a key pair',
    least: 1,
    most: 255,
    character: /[\x20-\x7e]/,
    within: 'ASCII characters',
    mend: text => text.replace(/[^\x20-\x7e]+/g, '-'),
  },
  alarm: {
    what: 'an alarm',
    least: 1,
    most: 255,
    character: /[^\p{Cc}]/u,
    within: 'anything but control characters',
    mend: text => text.replace(/\p{Cc}+/gu, ' '),
  },
}

function bucketFault(name: string): string | undefined {
  if (!/^[a-z0-9].*[a-z0-9]$/.test(name)) return 'it starts or ends with a hyphen or a dot'
  if (name.includes('..')) return 'it has two dots in a row'
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return 'it looks like an IP address'
  const start = ['xn--', 'sthree-', 'amzn-s3-demo-'].find(prefix => name.startsWith(prefix))
  if (start) return `it starts with \`${start}\`, which AWS keeps for itself`
  const end = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3'].find(suffix => name.endsWith(suffix))
  return end && `it ends with \`${end}\`, which AWS keeps for itself`
}
