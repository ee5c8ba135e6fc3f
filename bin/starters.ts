export type Starter = {
  readonly kind: string
  readonly summary: string
  /** The sections of the spec below its name. */
  readonly body: string
}

/** What `groundplan init` can begin with; the first is what it takes when nobody says. */
export const starters: readonly Starter[] = [
  {
    kind: 'bucket',
    summary: 'a private, encrypted bucket: small, and almost free',
    body: `\
# Every key here is the identity of something: rename it later with \`id: files\` in it, and nothing is replaced.
storage:
  files:                      # encrypted, closed to the public, reached by TLS alone: nothing to say for that
    keepOldVersions: 30d

# Values that CloudFormation knows once it has made the stack.
outputs:
  BucketName: \${storage.files.name}
`,
  },
  {
    kind: 'network',
    summary: 'a network in two zones, with private subnets behind a NAT gateway',
    body: `\
network:
  cidr: 10.0.0.0/16
  zones: 2                    # every group below has one subnet in each zone
  subnets:
    public: { cidr: 10.0.0.0/20, internet: direct }
    private: { cidr: 10.0.16.0/20, internet: nat }
  nat: single                 # single is cheap; perZone survives the loss of a zone
  endpoints: [s3]
  flowLogs: { keep: 30d }
`,
  },
  {
    kind: 'machines',
    summary: 'a group of machines in private subnets that grows with its load',
    body: `\
parameters:                   # chosen when the stack is deployed
  AlertEmail: { type: email, default: alerts@example.com, description: Who hears of alarms }

network:
  cidr: 10.0.0.0/16
  zones: 2                    # every group below has one subnet in each zone
  subnets:
    public: { cidr: 10.0.0.0/20, internet: direct }
    private: { cidr: 10.0.16.0/20, internet: nat }
  nat: single                 # single is cheap; perZone survives the loss of a zone
  flowLogs: { keep: 30d }

tiers:
  workers:
    kind: autoscaled
    instanceType: t4g.small
    image: { name: ubuntu-24.04, follow: current }   # the image's CPU follows the instance type
    subnets: private
    capacity: { min: 1, max: 3 }
    scaling:
      policies:
        byLoad: { track: cpu, target: 60% }

topics:
  alarm: { email: [AlertEmail] }

alarms:
  workersFail:
    description: A machine fails its status checks
    metric: { tier: workers, name: statusCheckFailed }
    above: 0
    for: 3 x 60s
    onAlarm: [{ notify: alarm }]
`,
  },
]

/** The whole text of a new spec. `schema` is where an editor finds the schema, relative to the spec. */
export function starterSpec(starter: Starter, name: string, schema: string): string {
  return `\
# yaml-language-server: $schema=${schema}
# ${starter.summary[0]!.toUpperCase()}${starter.summary.slice(1)}.
# Check it with \`groundplan check\`, compile it with \`groundplan compile\`.
groundplan: 1
name: ${name}                 # the stack's name

${starter.body}`
}
