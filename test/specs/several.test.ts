import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../compiler/compile.ts'
import type { Host } from '../../compiler/source/host.ts'
import { lintTemplate } from '../../lint/lint-template.ts'

const root = resolve(import.meta.dirname, '../..')

function hostOf(files: Record<string, string> = {}): Host {
  return {
    readFile: path => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : undefined),
    listFiles: () => undefined,
    sha256: data => createHash('sha256').update(data).digest('hex'),
  }
}

const oneBucket = `groundplan: 1
name: only-a-bucket
storage: { files: {} }
`

const threeBucketsAndASite = `groundplan: 1
name: site
storage:
  pages: { grants: { Read: { cdn: site, objects: [www/] } } }
  uploads: { bucketName: "\${name}-uploads-\${aws.accountId}" }
  a_b-c/d: { keepOldVersions: 7d }
cdn:
  site:
    origins: { pages: { bucket: pages } }
    behaviors: { default: { origin: pages }, /x/*: { origin: pages }, /x/y/*: { origin: pages } }
outputs: { Site: "https://\${cdn.site.domainName}/$\${literal}" }
`

const twoTiers = `groundplan: 1
name: two
parameters: { Key: { type: publicKey } }
network:
  cidr: 10.1.0.0/16
  subnets:
    public: { cidr: 10.1.0.0/20, internet: direct }
    private: { cidr: 10.1.16.0/20, internet: nat }
access: { keyPairs: { admin: { publicKey: Key } } }
loadBalancers:
  front: { subnets: public, listeners: { http: { port: 80, protocol: http, from: [network] } } }
tiers:
  web:
    kind: autoscaled
    instanceType: t3.small
    image: { name: debian-12, follow: current }
    subnets: private
    keyPair: admin
    capacity: { min: 2, max: 4 }
    boot: { script: boot.sh.hbs, values: { greeting: "it's \${name} \`x\` $(y)", key: "\${Key}" } }
    service: { port: 8080, healthCheck: /ok }
    targetGroups: { main: { listener: front.http } }
    overrides: { "AWS::EC2::LaunchTemplate": { LaunchTemplateData: { EbsOptimized: true } } }
  api:
    kind: autoscaled
    instanceType: m7g.large
    image: { name: amazon-linux-2023, follow: current }
    subnets: private
    capacity: { min: 1, max: 3 }
    service: { port: 9000, healthCheck: /ok }
    targetGroups: { v1: { listener: front.http, paths: [/api/*] } }
`

const noTiers = `groundplan: 1
name: rights
storage: { files: {} }
access:
  roles:
    keeper:
      trust: [lambda]
      policies:
        keep:
          - { allow: ["s3:PutLifecycleConfiguration"], on: { bucket: files } }
          - { allow: ["s3:GetObject", "s3:ListBucketMultipartUploads"], on: { bucket: files, objects: [in/] } }
resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties: { MessageRetentionPeriod: 86400, Tags: [{ Key: files, Value: { Ref: storage.files.arn } }] }
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
`

describe.each([
  ['a bucket and nothing else', oneBucket],
  ['three buckets and a distribution without a tier', threeBucketsAndASite],
  ['two tiers behind one balancer, with a boot script of their own and an override', twoTiers],
  ['roles and raw resources without a network', noTiers],
])('%s', (_, text) => {
  const files = { 'boot.sh.hbs': '#!/bin/bash\necho {{greeting}} > /etc/motd\necho {{key}}\n' }

  test('compiles and lints, as JSON and as YAML', async () => {
    for (const format of ['json', 'yaml'] as const) {
      const { result, diagnostics } = await compile({ path: 'x.yaml', text }, hostOf(files), { format })
      expect(diagnostics).toEqual([])
      const request = { template: { body: result!.body }, regions: ['us-east-1'], informational: true, root }
      expect(await lintTemplate(request), format).toMatchObject({ findings: [] })
    }
  })
})

test('a statement on a bucket names the bucket, its objects, or both, as its actions need', async () => {
  const { result } = await compile({ path: 'x.yaml', text: noTiers }, hostOf())
  const resources = result!.template['Resources'] as Record<string, { Properties: Record<string, unknown> }>
  const { Statement } = resources['keeperRolePolicykeep']!.Properties['PolicyDocument'] as {
    Statement: { Resource: unknown }[]
  }
  expect(Statement.map(({ Resource }) => Resource)).toEqual([
    [{ 'Fn::GetAtt': ['filesBucket', 'Arn'] }],
    [{ 'Fn::GetAtt': ['filesBucket', 'Arn'] }, { 'Fn::Sub': '${filesBucket.Arn}/in/*' }],
  ])
})
