// Generated from the schema by scripts/generate.ts.
export const annotations: readonly { readonly path: readonly string[]; readonly kind: string; readonly of: string }[] = [
 {
  "path": [
   "network",
   "natSubnets"
  ],
  "kind": "reference",
  "of": "network.subnets"
 },
 {
  "path": [
   "network",
   "endpointSubnets"
  ],
  "kind": "reference",
  "of": "network.subnets"
 },
 {
  "path": [
   "access",
   "keyPairs",
   "*",
   "name"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "access",
   "keyPairs",
   "*",
   "publicKey"
  ],
  "kind": "value",
  "of": "publicKey"
 },
 {
  "path": [
   "access",
   "roles",
   "*",
   "name"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "access",
   "roles",
   "*",
   "policies",
   "*",
   "*",
   "on",
   "parameter"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "access",
   "roles",
   "*",
   "policies",
   "*",
   "*",
   "on",
   "secret"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "access",
   "roles",
   "*",
   "policies",
   "*",
   "*",
   "on",
   "bucket"
  ],
  "kind": "reference",
  "of": "storage"
 },
 {
  "path": [
   "access",
   "roles",
   "*",
   "policies",
   "*",
   "*",
   "on",
   "distribution"
  ],
  "kind": "reference",
  "of": "cdn"
 },
 {
  "path": [
   "access",
   "roles",
   "*",
   "policies",
   "*",
   "*",
   "on",
   "topic"
  ],
  "kind": "reference",
  "of": "topics"
 },
 {
  "path": [
   "access",
   "roles",
   "*",
   "policies",
   "*",
   "*",
   "on",
   "function"
  ],
  "kind": "reference",
  "of": "functions"
 },
 {
  "path": [
   "access",
   "roles",
   "*",
   "policies",
   "*",
   "*",
   "on",
   "arn"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "storage",
   "*",
   "bucketName"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "storage",
   "*",
   "grants",
   "*",
   "role"
  ],
  "kind": "reference",
  "of": "access.roles"
 },
 {
  "path": [
   "storage",
   "*",
   "grants",
   "*",
   "cdn"
  ],
  "kind": "reference",
  "of": "cdn"
 },
 {
  "path": [
   "loadBalancers",
   "*",
   "name"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "loadBalancers",
   "*",
   "subnets"
  ],
  "kind": "reference",
  "of": "network.subnets"
 },
 {
  "path": [
   "loadBalancers",
   "*",
   "listeners",
   "*",
   "certificate"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "loadBalancers",
   "*",
   "listeners",
   "*",
   "from",
   "*"
  ],
  "kind": "peer",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "name"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "subnets"
  ],
  "kind": "reference",
  "of": "network.subnets"
 },
 {
  "path": [
   "tiers",
   "*",
   "launchTemplate"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "groupName"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "keyPair"
  ],
  "kind": "reference",
  "of": "access.keyPairs"
 },
 {
  "path": [
   "tiers",
   "*",
   "role"
  ],
  "kind": "reference",
  "of": "access.roles"
 },
 {
  "path": [
   "tiers",
   "*",
   "boot",
   "values",
   "*"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "boot",
   "secrets",
   "ssm"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "service",
   "code",
   "git",
   "deployKey",
   "ssm"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "service",
   "environment",
   "*"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "targetGroups",
   "*",
   "name"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "targetGroups",
   "*",
   "listener"
  ],
  "kind": "reference",
  "of": "loadBalancers.listeners"
 },
 {
  "path": [
   "tiers",
   "*",
   "securityGroup",
   "name"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "securityGroup",
   "ingress",
   "*",
   "from"
  ],
  "kind": "peer",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "securityGroup",
   "ingress",
   "*",
   "to"
  ],
  "kind": "peer",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "securityGroup",
   "egress",
   "*",
   "from"
  ],
  "kind": "peer",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "securityGroup",
   "egress",
   "*",
   "to"
  ],
  "kind": "peer",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "protect",
   "when"
  ],
  "kind": "reference",
  "of": "alarms"
 },
 {
  "path": [
   "tiers",
   "*",
   "protect",
   "gate"
  ],
  "kind": "reference",
  "of": "functions"
 },
 {
  "path": [
   "tiers",
   "*",
   "protect",
   "answer"
  ],
  "kind": "reference",
  "of": "functions"
 },
 {
  "path": [
   "tiers",
   "*",
   "subnet",
   "group"
  ],
  "kind": "reference",
  "of": "network.subnets"
 },
 {
  "path": [
   "tiers",
   "*",
   "code",
   "deployKey",
   "ssm"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "tiers",
   "*",
   "backup",
   "bucket"
  ],
  "kind": "reference",
  "of": "storage"
 },
 {
  "path": [
   "tiers",
   "*",
   "ssh",
   "from"
  ],
  "kind": "peer",
  "of": "true"
 },
 {
  "path": [
   "topics",
   "*",
   "name"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "topics",
   "*",
   "email",
   "*"
  ],
  "kind": "value",
  "of": "email"
 },
 {
  "path": [
   "topics",
   "*",
   "invoke",
   "*"
  ],
  "kind": "reference",
  "of": "functions"
 },
 {
  "path": [
   "functions",
   "*",
   "role"
  ],
  "kind": "reference",
  "of": "access.roles|automatic"
 },
 {
  "path": [
   "functions",
   "*",
   "environment",
   "*"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "alarms",
   "*",
   "name"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "alarms",
   "*",
   "metric",
   "tier"
  ],
  "kind": "reference",
  "of": "tiers"
 },
 {
  "path": [
   "alarms",
   "*",
   "metric",
   "loadBalancer"
  ],
  "kind": "reference",
  "of": "loadBalancers"
 },
 {
  "path": [
   "alarms",
   "*",
   "metric",
   "targetGroup"
  ],
  "kind": "reference",
  "of": "tiers.targetGroups"
 },
 {
  "path": [
   "alarms",
   "*",
   "metric",
   "function"
  ],
  "kind": "reference",
  "of": "functions"
 },
 {
  "path": [
   "alarms",
   "*",
   "metric",
   "dimensions",
   "*"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "alarms",
   "*",
   "onAlarm",
   "*",
   "scale"
  ],
  "kind": "reference",
  "of": "tiers.policies"
 },
 {
  "path": [
   "alarms",
   "*",
   "onAlarm",
   "*",
   "notify"
  ],
  "kind": "reference",
  "of": "topics"
 },
 {
  "path": [
   "alarms",
   "*",
   "onOk",
   "*",
   "scale"
  ],
  "kind": "reference",
  "of": "tiers.policies"
 },
 {
  "path": [
   "alarms",
   "*",
   "onOk",
   "*",
   "notify"
  ],
  "kind": "reference",
  "of": "topics"
 },
 {
  "path": [
   "alarms",
   "*",
   "onNoData",
   "*",
   "scale"
  ],
  "kind": "reference",
  "of": "tiers.policies"
 },
 {
  "path": [
   "alarms",
   "*",
   "onNoData",
   "*",
   "notify"
  ],
  "kind": "reference",
  "of": "topics"
 },
 {
  "path": [
   "cdn",
   "*",
   "origins",
   "*",
   "bucket"
  ],
  "kind": "reference",
  "of": "storage"
 },
 {
  "path": [
   "cdn",
   "*",
   "origins",
   "*",
   "tier"
  ],
  "kind": "reference",
  "of": "tiers"
 },
 {
  "path": [
   "cdn",
   "*",
   "origins",
   "*",
   "loadBalancer"
  ],
  "kind": "reference",
  "of": "loadBalancers"
 },
 {
  "path": [
   "cdn",
   "*",
   "origins",
   "*",
   "host"
  ],
  "kind": "value",
  "of": "domain"
 },
 {
  "path": [
   "cdn",
   "*",
   "behaviors",
   "*",
   "origin"
  ],
  "kind": "reference",
  "of": "cdn.origins"
 },
 {
  "path": [
   "outputs",
   "*"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "afterDeploy",
   "*",
   "values",
   "*"
  ],
  "kind": "text",
  "of": "true"
 },
 {
  "path": [
   "deployment",
   "rollbackOn",
   "*"
  ],
  "kind": "reference",
  "of": "alarms"
 }
]
