// Generated from the schema by scripts/generate.ts.


export type TagValue = string
export type Reason = string
export type Action = string
/**
 * The bucket's objects.
 * 
 * @minItems 1
 */
export type Objects = string[]
/**
 * Which objects.
 * 
 * @minItems 1
 */
export type Objects1 = string[]
/**
 * `anywhere`, an IPv4 block, a parameter of type `cidr`, a prefix list (`pl-…`), `network`, or a thing of this file: `tiers.web`, `loadBalancers.api`.
 */
export type Peer = string
/**
 * Machines that do one job.
 */
export type Tier = (AutoscaledTier | InstanceTier | BastionTier)
/**
 * Text; `${…}` in it is replaced: `${name}`, `${env}`, a parameter, `${loadBalancers.api.dnsName}`, `${aws.region}`. `$${` is a literal `${`.
 */
export type Text = string
/**
 * A path to an overlay, or the overlay itself.
 */
export type Environment = (string | {

})

/**
 * What a system on AWS is. Groundplan checks it and compiles it into CloudFormation.
 */
export interface Architecture {
/**
 * Version of the specification language. There is one so far.
 */
groundplan: 1
/**
 * The system's name. It is the stack's name, and `${name}` elsewhere.
 */
name: string
/**
 * One sentence about the system. It becomes the template's description.
 */
description?: string
/**
 * Tags of every resource that takes tags.
 */
tags?: {
[k: string]: TagValue
}
/**
 * Values that are chosen when the stack is deployed.
 */
parameters?: {
[k: string]: Parameter
}
network?: Network
access?: Access
/**
 * S3 buckets.
 */
storage?: {
[k: string]: Bucket
}
/**
 * Application load balancers and their listeners.
 */
loadBalancers?: {
[k: string]: LoadBalancer
}
/**
 * Groups of machines that do one job.
 */
tiers?: {
[k: string]: Tier
}
/**
 * SNS topics and who hears from them.
 */
topics?: {
[k: string]: Topic
}
/**
 * Lambda functions.
 */
functions?: {
[k: string]: Function
}
/**
 * CloudWatch alarms and what they do.
 */
alarms?: {
[k: string]: Alarm
}
/**
 * CloudFront distributions.
 */
cdn?: {
[k: string]: Distribution
}
/**
 * CloudFormation resources written as CloudFormation wants them, for whatever this language has no word for. The key is the logical id. `Ref` and `Fn::Sub` may name things of this file too: `{ Ref: tiers.web.securityGroup }`.
 */
resources?: {
[k: string]: RawResource
}
/**
 * Values that the stack shows when it is deployed.
 */
outputs?: {
[k: string]: Text
}
/**
 * Local files that are rendered from a template once the stack is deployed. The key is the file's name.
 */
afterDeploy?: {
[k: string]: AfterDeployFile
}
deployment?: Deployment
/**
 * Overlays, chosen by `--env NAME`: a file, or the changes themselves. An overlay is merged over this file key by key; a list is replaced whole, and `null` removes a key.
 */
environments?: {
[k: string]: Environment
}
}
/**
 * A value that is chosen when the stack is deployed.
 */
export interface Parameter {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * What the value is. It decides what is accepted, and where the parameter may be used.
 */
type: ("string" | "number" | "cidr" | "email" | "domain" | "publicKey" | "secretName")
/**
 * The value that is used when none is given. Without it the parameter must be given.
 */
default?: (string | number)
/**
 * What the value is for.
 */
description?: string
/**
 * The only values that are accepted.
 * 
 * @minItems 1
 */
allowed?: (string | number)[]
acknowledge?: Acknowledge
}
/**
 * Codes of findings that are accepted here, each with the reason. One that accepts nothing is an error.
 */
export interface Acknowledge {
[k: string]: Reason
}
/**
 * The VPC, its subnets and its ways to the internet.
 */
export interface Network {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The VPC's IPv4 block, from /16 to /28.
 */
cidr: string
/**
 * In how many availability zones every subnet group has a subnet.
 */
zones?: number
/**
 * Groups of subnets, one subnet a zone.
 */
subnets: {
[k: string]: SubnetGroup
}
/**
 * How many NAT gateways serve the groups with `internet: nat`.
 */
nat?: ("single" | "perZone" | "none")
/**
 * AWS services that are reached without the internet. `s3` and `dynamodb` are gateways, the others interfaces with private DNS.
 */
endpoints?: ("autoscaling" | "cloudformation" | "dynamodb" | "ec2" | "ec2messages" | "ecr.api" | "ecr.dkr" | "elasticloadbalancing" | "kms" | "lambda" | "logs" | "monitoring" | "s3" | "secretsmanager" | "sns" | "sqs" | "ssm" | "ssmmessages" | "sts")[]
/**
 * Where there are several groups with `internet: direct`: the one that the NAT gateways stand in.
 */
natSubnets?: string
/**
 * Where there are several private groups: the one that interface endpoints stand in.
 */
endpointSubnets?: string
/**
 * Records the network's traffic in CloudWatch Logs.
 */
flowLogs?: {
/**
 * How long the records are kept.
 */
keep: ("1d" | "3d" | "5d" | "7d" | "14d" | "30d" | "60d" | "90d" | "120d" | "150d" | "180d" | "365d" | "400d" | "545d" | "731d" | "1827d" | "3653d")
}
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * A block that is cut into four equal slices; the first zone's subnet has the first slice, and so on.
 */
export interface SubnetGroup {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The group's IPv4 block, inside the network's, from /16 to /26.
 */
cidr: string
/**
 * How the subnets reach the internet.
 */
internet?: ("direct" | "nat" | "none")
acknowledge?: Acknowledge
}
/**
 * Patches of the resources that this makes. The key is a resource type, or a logical id where this makes several of the type; the value is merged over its properties (a list is replaced whole, `null` removes a property).
 */
export interface Overrides {
[k: string]: {

}
}
/**
 * Key pairs and roles.
 */
export interface Access {
/**
 * EC2 key pairs, made from public keys.
 */
keyPairs?: {
[k: string]: KeyPair
}
/**
 * IAM roles.
 */
roles?: {
[k: string]: Role
}
}
/**
 * An EC2 key pair.
 */
export interface KeyPair {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The key pair's name in EC2. Without it the stack's name and the key.
 */
name?: string
/**
 * A parameter of type `publicKey`, or the key itself.
 */
publicKey: string
overrides?: Overrides
}
/**
 * An IAM role.
 */
export interface Role {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The role's physical name. Without it CloudFormation chooses one.
 */
name?: string
/**
 * What the role is for.
 */
description?: string
/**
 * AWS services that may assume the role.
 * 
 * @minItems 1
 */
trust: ("ec2" | "lambda" | "ecs-tasks" | "events" | "scheduler" | "states" | "ssm" | "backup" | "codebuild")[]
/**
 * The name of the instance profile that carries the role to EC2 instances.
 */
instanceProfile?: string
/**
 * What the role may do. The key is the policy's name.
 */
policies?: {
/**
 * @minItems 1
 */
[k: string]: Statement[]
}
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * Allows actions on resources.
 */
export interface Statement {
/**
 * The actions.
 * 
 * @minItems 1
 */
allow: Action[]
on?: StatementTarget
/**
 * Conditions, as IAM writes them.
 */
when?: {
[k: string]: {
[k: string]: string | unknown[] | boolean | number
}
}
acknowledge?: Acknowledge
}
/**
 * What the actions work on. Leave it away only for actions that take no resource.
 */
export interface StatementTarget {
/**
 * A parameter in Parameter Store, or a path ending in `/*`.
 */
parameter?: string
/**
 * A secret in Secrets Manager by its name.
 */
secret?: string
/**
 * A bucket of this file.
 */
bucket?: string
objects?: Objects
/**
 * A distribution of this file.
 */
distribution?: string
/**
 * A topic of this file.
 */
topic?: string
/**
 * A function of this file.
 */
function?: string
/**
 * Anything else, by its ARN.
 */
arn?: string
}
/**
 * An S3 bucket, encrypted, closed to the public, reached by TLS alone.
 */
export interface Bucket {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The physical name, unique in the world. Without it CloudFormation chooses one.
 */
bucketName?: string
/**
 * Whether old versions of objects are kept.
 */
versioned?: boolean
/**
 * How long old versions are kept.
 */
keepOldVersions?: string
/**
 * Who else may use the bucket's objects. The key becomes the statement's id in the bucket's policy.
 */
grants?: {
[k: string]: Grant
}
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * Lets a role, a distribution or everybody use objects; one of `role`, `cdn` and `public`.
 */
export interface Grant {
/**
 * A role of this file.
 */
role?: string
/**
 * A distribution of this file.
 */
cdn?: string
/**
 * Everybody on the internet.
 */
public?: true
/**
 * What may be done with the objects.
 * 
 * @minItems 1
 */
allow?: ("get" | "put" | "delete")[]
objects: Objects1
acknowledge?: Acknowledge
}
/**
 * An application load balancer.
 */
export interface LoadBalancer {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The physical name. Without it CloudFormation chooses one.
 */
name?: string
/**
 * Who can reach it.
 */
scheme?: ("internal" | "internet-facing")
/**
 * The subnet group that it stands in.
 */
subnets: string
/**
 * After which silence a connection is closed.
 */
idleTimeout?: string
/**
 * Ports that it listens on.
 */
listeners: {
[k: string]: Listener
}
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * A port, its protocol and who may use it.
 */
export interface Listener {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The port.
 */
port: number
/**
 * The protocol between clients and the balancer.
 */
protocol: ("http" | "https")
/**
 * The ARN of a certificate in ACM, for `https`.
 */
certificate?: string
/**
 * Who may connect.
 * 
 * @minItems 1
 */
from: Peer[]
acknowledge?: Acknowledge
}
/**
 * Machines that come and go with the load. They are stateless.
 */
export interface AutoscaledTier {
/**
 * An Auto Scaling group.
 */
kind: "autoscaled"
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The machines' `Name` tag.
 */
name?: string
/**
 * The EC2 instance type.
 */
instanceType: string
image: Image
/**
 * The subnet group.
 */
subnets: string
/**
 * Its physical name. Without it CloudFormation chooses one.
 */
launchTemplate?: string
/**
 * The group's physical name. Without it CloudFormation chooses one.
 */
groupName?: string
/**
 * A key pair of this file.
 */
keyPair?: string
/**
 * A role of this file. Without it the tier gets one of its own, with what its parts need.
 */
role?: string
/**
 * The group's sizes. Each becomes a parameter of the template.
 */
capacity: {
/**
 * The least number of machines.
 */
min: number
/**
 * The number of machines to begin with. Without it the minimum.
 */
desired?: number
/**
 * The greatest number of machines.
 */
max: number
}
rootVolume?: Volume
boot?: Boot
service?: Service
/**
 * The listeners that the tier serves.
 */
targetGroups?: {
[k: string]: TargetGroup
}
securityGroup?: SecurityGroup
scaling?: Scaling
launchHook?: LaunchHook
update?: Update
protect?: Protect
/**
 * How long the machines' logs are kept.
 */
logs?: ("1d" | "3d" | "5d" | "7d" | "14d" | "30d" | "60d" | "90d" | "120d" | "150d" | "180d" | "365d" | "400d" | "545d" | "731d" | "1827d" | "3653d")
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * The operating system. Its CPU architecture follows the instance type.
 */
export interface Image {
/**
 * A public image, found by its parameter in Parameter Store.
 */
name?: ("ubuntu-24.04" | "ubuntu-22.04" | "debian-12" | "debian-13" | "amazon-linux-2023")
/**
 * `current` takes the newest image whenever the stack is deployed.
 */
follow?: "current"
/**
 * The dated release that is kept until this line changes.
 */
serial?: string
/**
 * An image of your own, instead of a name.
 */
ami?: string
/**
 * The CPU architecture of `ami`.
 */
architecture?: ("x86_64" | "arm64")
}
/**
 * The encrypted root volume.
 */
export interface Volume {
/**
 * Its size.
 */
size?: string
/**
 * Its type.
 */
type?: ("gp3" | "gp2")
}
/**
 * What the machine does when it starts.
 */
export interface Boot {
/**
 * A script of Groundplan's own (`ansible.sh`, `main_application.sh`, `terminate_instance.sh`) or a path to a script or a Handlebars template.
 */
script: string
/**
 * A playbook of Groundplan's own (`background-removal`, `main-application`) or a path to one.
 */
playbook?: string
/**
 * Values that the script and the playbook get.
 */
values?: {
[k: string]: Text
}
/**
 * Where the secrets lie that the machine reads when it starts. It is let read them.
 */
secrets?: {
/**
 * A path in Parameter Store, ending in `/*`.
 */
ssm: string
}
/**
 * When the boot counts as failed. Without it 30 s before the launch hook's time-out, or 15 m.
 */
deadline?: string
}
/**
 * The program that the machines run.
 */
export interface Service {
/**
 * Where it comes from: one of `bundle` and `git`.
 */
code?: {
/**
 * A folder that is packed and fetched from the artifact bucket.
 */
bundle?: string
git?: GitCode
}
/**
 * The port that it listens on.
 */
port: number
/**
 * Its environment variables. Secrets come from `boot.secrets`.
 */
environment?: {
[k: string]: Text
}
/**
 * The path that answers 200 when it can work.
 */
healthCheck: string
}
/**
 * A repository that the machine clones.
 */
export interface GitCode {
/**
 * Its SSH address.
 */
repository: string
/**
 * A commit or a tag.
 */
revision: string
/**
 * The host's line for known_hosts.
 */
hostKey: string
deployKey?: SsmSecret
}
/**
 * Where the private key lies.
 */
export interface SsmSecret {
/**
 * The parameter's name.
 */
ssm: string
}
/**
 * The tier's machines behind a listener.
 */
export interface TargetGroup {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The physical name. Without it CloudFormation chooses one.
 */
name?: string
/**
 * The listener, as `balancer.listener`.
 */
listener: string
/**
 * The paths that are sent here. Without `paths` and `hosts` it gets what no other takes.
 * 
 * @minItems 1
 * @maxItems 5
 */
paths?: string[]
/**
 * The host names that are sent here.
 * 
 * @minItems 1
 * @maxItems 5
 */
hosts?: string[]
/**
 * The rule's priority, lower first. Without it the more specific rule comes first.
 */
precedence?: number
/**
 * How long a machine that leaves may finish its work.
 */
drain?: string
acknowledge?: Acknowledge
}
/**
 * What may reach the tier, and what it may reach.
 */
export interface SecurityGroup {
/**
 * The physical name. Without it CloudFormation chooses one.
 */
name?: string
/**
 * Rules for what comes in. What load balancers of this file send to the tier is let in by itself.
 */
ingress?: {
[k: string]: Rule
}
/**
 * Rules for what goes out. Without it everything may go out.
 */
egress?: {
[k: string]: Rule
}
}
/**
 * Traffic that is let through.
 */
export interface Rule {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The port.
 */
port?: number
/**
 * A range of ports, such as `8000-8010`.
 */
ports?: string
/**
 * The protocol.
 */
protocol?: ("tcp" | "udp" | "icmp" | "all")
/**
 * `anywhere`, an IPv4 block, a parameter of type `cidr`, a prefix list (`pl-…`), `network`, or a thing of this file: `tiers.web`, `loadBalancers.api`.
 */
from?: string
/**
 * `anywhere`, an IPv4 block, a parameter of type `cidr`, a prefix list (`pl-…`), `network`, or a thing of this file: `tiers.web`, `loadBalancers.api`.
 */
to?: string
acknowledge?: Acknowledge
}
/**
 * How the group's size follows its load and the clock.
 */
export interface Scaling {
/**
 * Rules by load: `track` and `target`, or `add`, or `remove`.
 */
policies?: {
[k: string]: ScalingPolicy
}
/**
 * Sizes by the clock.
 */
schedules?: {
[k: string]: Schedule
}
}
/**
 * One of three: keeps a metric at a target (`track`, `target`), adds machines (`add`), or removes some (`remove`).
 */
export interface ScalingPolicy {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The metric that is kept at the target.
 */
track?: ("cpu" | "networkIn" | "networkOut")
/**
 * The target: a percentage for `cpu`, a size a minute for the network.
 */
target?: string
/**
 * How many machines are added when an alarm asks.
 */
add?: number
/**
 * How many machines are removed when an alarm asks.
 */
remove?: number
/**
 * How long the policy waits before it acts again.
 */
cooldown?: string
acknowledge?: Acknowledge
}
/**
 * Sets sizes at a time.
 */
export interface Schedule {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * Days and a time, such as `mon-fri 08:00`, `sat,sun 20:30` or `daily 06:00`; or a cron expression of five fields.
 */
at: string
/**
 * The time zone of `at`.
 */
timeZone: string
/**
 * The least number of machines from then on.
 */
min?: number
/**
 * The number of machines then.
 */
desired?: number
/**
 * The greatest number of machines from then on.
 */
max?: number
acknowledge?: Acknowledge
}
/**
 * A lifecycle hook that holds a new machine back until its boot reports the truth.
 */
export interface LaunchHook {
/**
 * The hook's name.
 */
name?: string
/**
 * How long a machine may take, from 30 s to 2 h.
 */
timeout: string
/**
 * What happens when the machine says nothing in time.
 */
default?: ("abandon" | "continue")
}
/**
 * How a new version reaches the machines.
 */
export interface Update {
/**
 * The way.
 */
kind?: "rolling"
/**
 * How many machines are replaced at once.
 */
batch?: number
/**
 * How many machines serve at every time.
 */
keepInService?: number
}
/**
 * Sheds a share of the requests while the group scales.
 */
export interface Protect {
/**
 * The alarm that tells of overload.
 */
when: string
/**
 * The function that moves the listener's weights.
 */
gate: string
/**
 * The function that answers the shed requests.
 */
answer: string
/**
 * The share of the requests that is shed.
 */
share?: string
/**
 * When a client may come back.
 */
retryAfter?: string
/**
 * How often the gate compares the weights with the alarm.
 */
reconcile?: string
acknowledge?: Acknowledge
}
/**
 * One machine that keeps its data.
 */
export interface InstanceTier {
/**
 * An EC2 instance.
 */
kind: "instance"
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The machine's `Name` tag.
 */
name?: string
/**
 * The EC2 instance type.
 */
instanceType: string
image: Image
subnet: InstanceSubnet
/**
 * Whether it has a public address that stays.
 */
elasticIp?: boolean
/**
 * Whether it may be replaced without asking, because it keeps nothing.
 */
stateless?: boolean
/**
 * A key pair of this file.
 */
keyPair?: string
/**
 * A role of this file.
 */
role?: string
rootVolume?: Volume
boot?: Boot
code?: GitCode1
backup?: Backup
securityGroup?: SecurityGroup
/**
 * How long the machine's logs are kept.
 */
logs?: ("1d" | "3d" | "5d" | "7d" | "14d" | "30d" | "60d" | "90d" | "120d" | "150d" | "180d" | "365d" | "400d" | "545d" | "731d" | "1827d" | "3653d")
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * One subnet of a group.
 */
export interface InstanceSubnet {
/**
 * The subnet group.
 */
group: string
/**
 * The zone, counted from 1.
 */
zone?: number
}
/**
 * A repository that the machine clones.
 */
export interface GitCode1 {
/**
 * Its SSH address.
 */
repository: string
/**
 * A commit or a tag.
 */
revision: string
/**
 * The host's line for known_hosts.
 */
hostKey: string
deployKey?: SsmSecret
}
/**
 * Where the database is saved to.
 */
export interface Backup {
/**
 * A bucket of this file.
 */
bucket: string
/**
 * The folder in it.
 */
prefix: string
/**
 * The time of day, in UTC.
 */
at?: string
}
/**
 * A small machine that administrators pass through; it stops by itself.
 */
export interface BastionTier {
/**
 * A bastion host.
 */
kind: "bastion"
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The machine's `Name` tag.
 */
name?: string
/**
 * The EC2 instance type.
 */
instanceType: string
image: Image
subnet: InstanceSubnet
/**
 * A key pair of this file.
 */
keyPair: string
/**
 * A role of this file.
 */
role?: string
rootVolume?: Volume
/**
 * Its name.
 */
securityGroup?: {
/**
 * The physical name.
 */
name?: string
}
/**
 * Who may connect.
 */
ssh: {
/**
 * `anywhere`, an IPv4 block, a parameter of type `cidr`, a prefix list (`pl-…`), `network`, or a thing of this file: `tiers.web`, `loadBalancers.api`.
 */
from: string
acknowledge?: Acknowledge
}
/**
 * When it stops by itself: one of `idle` and `running`.
 */
stopAfter?: {
/**
 * This long without an open session.
 */
idle?: string
/**
 * This long after its start, open sessions or not.
 */
running?: string
}
/**
 * What the end is.
 */
atTheEnd?: ("stop" | "terminate")
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * An SNS topic, encrypted with a key that alarms may use.
 */
export interface Topic {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The physical name. Without it CloudFormation chooses one.
 */
name?: string
/**
 * Addresses, or parameters of type `email`.
 * 
 * @minItems 1
 */
email?: string[]
/**
 * Functions that are called.
 * 
 * @minItems 1
 */
invoke?: string[]
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * A Lambda function.
 */
export interface Function {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * What it does.
 */
description?: string
/**
 * The folder of its source.
 */
code: string
/**
 * The file that exports `handler`, in the folder.
 */
entry?: string
/**
 * The Lambda runtime.
 */
runtime?: ("nodejs24.x" | "nodejs22.x")
/**
 * Its CPU architecture.
 */
architecture?: ("arm64" | "x86_64")
/**
 * Its memory, from 128MiB to 10240MiB.
 */
memory?: string
/**
 * How long a call may take; at most 15 m.
 */
timeout?: string
/**
 * `automatic` makes one with what the function needs here; or a role of this file.
 */
role?: string
/**
 * Environment variables.
 */
environment?: {
[k: string]: Text
}
/**
 * How long its logs are kept.
 */
logs?: ("1d" | "3d" | "5d" | "7d" | "14d" | "30d" | "60d" | "90d" | "120d" | "150d" | "180d" | "365d" | "400d" | "545d" | "731d" | "1827d" | "3653d")
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * Watches a metric and acts when it crosses a threshold.
 */
export interface Alarm {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * The physical name. Without it CloudFormation chooses one.
 */
name?: string
/**
 * What it means when it fires.
 */
description?: string
metric: Metric
/**
 * It fires when the metric is greater.
 */
above?: (string | number)
/**
 * It fires when the metric is greater or equal.
 */
atLeast?: (string | number)
/**
 * It fires when the metric is less.
 */
below?: (string | number)
/**
 * It fires when the metric is less or equal.
 */
atMost?: (string | number)
/**
 * For how many periods of which length, such as `3 x 60s`.
 */
for: string
/**
 * What a period without data counts as.
 */
missingData?: ("missing" | "ok" | "breaching" | "ignore")
/**
 * What happens when it fires.
 * 
 * @minItems 1
 * @maxItems 5
 */
onAlarm?: AlarmAction[]
/**
 * What happens when all is well again.
 * 
 * @minItems 1
 * @maxItems 5
 */
onOk?: AlarmAction[]
/**
 * What happens when there is too little data.
 * 
 * @minItems 1
 * @maxItems 5
 */
onNoData?: AlarmAction[]
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * A metric of a tier, a balancer, a target group or a function, or any other by its namespace.
 */
export interface Metric {
/**
 * A tier of this file.
 */
tier?: string
/**
 * A balancer of this file.
 */
loadBalancer?: string
/**
 * A target group, as `tier.group`.
 */
targetGroup?: string
/**
 * A function of this file.
 */
function?: string
/**
 * The namespace of any other metric.
 */
namespace?: string
/**
 * For a tier: `cpu`, `statusCheckFailed`, `networkIn`, `networkOut`, `memory`. For a balancer: `targetResponseTime`, `requests`, `errors5xx`, `targetErrors5xx`. For a target group: `unhealthyHosts`, `healthyHosts`, `requests`, `targetResponseTime`, `requestsPerTarget`. For a function: `errors`, `throttles`, `duration`, `invocations`. Otherwise the metric's name.
 */
name: string
/**
 * The dimensions of any other metric.
 */
dimensions?: {
[k: string]: Text
}
/**
 * How a period's values become one. Without it the one that suits the metric.
 */
statistic?: string
/**
 * `30s` or less takes the high-resolution metric of the CloudWatch agent.
 */
resolution?: string
}
/**
 * One of `scale` and `notify`.
 */
export interface AlarmAction {
/**
 * A scaling policy, as `tier.policy`.
 */
scale?: string
/**
 * A topic.
 */
notify?: string
}
/**
 * A CloudFront distribution.
 */
export interface Distribution {
/**
 * The key that this had before it was renamed. It keeps its logical ids, so that a rename changes nothing.
 */
id?: string
/**
 * Its comment in CloudFront.
 */
description?: string
/**
 * The object that `/` gives.
 */
defaultRoot?: string
/**
 * Whether it answers over IPv6.
 */
ipv6?: boolean
/**
 * Which edge locations it uses.
 */
priceClass?: ("PriceClass_100" | "PriceClass_200" | "PriceClass_All")
/**
 * Where the content comes from.
 */
origins: {
[k: string]: Origin
}
/**
 * Which paths come from which origin. `default` is what no other takes; the more specific path comes first.
 */
behaviors: {
[k: string]: Behavior
}
acknowledge?: Acknowledge
overrides?: Overrides
}
/**
 * A bucket, or a host; `tier` and `loadBalancer` say what stands behind the host.
 */
export interface Origin {
/**
 * A bucket of this file.
 */
bucket?: string
/**
 * How the distribution proves to the bucket who it is.
 */
access?: ("originAccessControl" | "originAccessIdentity")
/**
 * The tier behind the host.
 */
tier?: string
/**
 * A balancer of this file.
 */
loadBalancer?: string
/**
 * A domain name, or a parameter of type `domain`. For `https` it needs a certificate of a public authority.
 */
host?: string
/**
 * The protocol to the host.
 */
protocol?: ("https" | "http")
/**
 * The oldest version of TLS that is spoken to the host.
 */
tls?: ("1.2" | "1.1")
acknowledge?: Acknowledge
}
/**
 * How requests for a path are answered.
 */
export interface Behavior {
/**
 * One of the distribution's origins.
 */
origin: string
/**
 * The methods that are let through.
 */
methods?: ("read" | "all")
/**
 * Whether answers to GET and HEAD are cached.
 */
cache?: ("optimized" | "disabled")
/**
 * What the origin is told beside the path.
 */
forward?: ("none" | "all")
/**
 * What viewers may speak.
 */
viewers?: ("redirect-to-https" | "https-only" | "allow-all")
/**
 * Its place, lower first. Without it the more specific path comes first.
 */
precedence?: number
acknowledge?: Acknowledge
}
/**
 * A resource as CloudFormation wants it.
 */
export interface RawResource {
/**
 * The resource type.
 */
Type: string
/**
 * The resource's properties.
 */
Properties?: {

}
/**
 * Logical ids of resources that must exist first.
 */
DependsOn?: (string | string[])
/**
 * Name of a condition.
 */
Condition?: string
/**
 * What becomes of the resource when it leaves the stack.
 */
DeletionPolicy?: ("Delete" | "Retain" | "RetainExceptOnCreate" | "Snapshot")
/**
 * What becomes of the old resource when an update replaces it.
 */
UpdateReplacePolicy?: ("Delete" | "Retain" | "Snapshot")
/**
 * What must happen before the resource counts as made.
 */
CreationPolicy?: {

}
/**
 * How an update proceeds.
 */
UpdatePolicy?: {

}
/**
 * Anything.
 */
Metadata?: {

}
acknowledge?: Acknowledge
}
/**
 * A local file, rendered when the stack is deployed.
 */
export interface AfterDeployFile {
/**
 * A Handlebars template, one of Groundplan's own or a path.
 */
template: string
/**
 * The template's values.
 */
values?: {
[k: string]: Text
}
}
/**
 * How the stack is deployed.
 */
export interface Deployment {
/**
 * Whether CloudFormation refuses to delete the stack.
 */
terminationProtection?: boolean
/**
 * Alarms that undo a deployment when they fire during it.
 * 
 * @maxItems 5
 */
rollbackOn?: string[]
}
