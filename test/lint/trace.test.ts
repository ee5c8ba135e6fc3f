import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Origin } from '../../compiler/source/parsed-source.ts'
import { join as pointer } from '../../compiler/source/pointer.ts'
import { SourceFile } from '../../compiler/source/source-file.ts'
import type { Finding } from '../../lint/finding.ts'
import { lintTemplate } from '../../lint/lint-template.ts'
import { type Trace, traceFindings } from '../../lint/trace.ts'

const root = join(import.meta.dirname, '../..')
const file = new SourceFile('architecture.yaml', 'a spec')
const at = (pointer: string, exact = true): Origin => ({ file, pointer, exact })
const trace = (origins: Record<string, Origin>, regions: readonly string[] = []): Trace => ({
  origins: new Map(Object.entries(origins)),
  whole: at(''),
  locate: origin => ({ origin, span: { start: origin.pointer.length, end: 99 } }),
  regions,
})
const finding = (path: Finding['path'], message = 'wrong', rule = 'E3002'): Finding => ({
  rule,
  level: 'error',
  message,
  path,
  page: '',
})

describe('mistakes that the real cfn-lint finds', () => {
  const template = {
    Resources: {
      Media: {
        Type: 'AWS::S3::Bucket',
        Properties: { BucketNam: 'x', VersioningConfiguration: { Status: 'On' } },
      },
      Api: {
        Type: 'AWS::EC2::Instance',
        Properties: { ImageId: 'ami-12345678', InstanceType: 't3.mikro', SubnetId: { Ref: 'Nowhere' } },
      },
      Door: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: {
          GroupDescription: 'door',
          SecurityGroupIngress: [
            { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '10.0.0.0/8' },
            { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '10.0.0.0/33' },
          ],
        },
      },
      Subnet: { Type: 'AWS::EC2::Subnet', Properties: { CidrBlock: '10.0.0.0/24' } },
    },
    Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Media', 'Nope'] } } },
  }
  const origins = {
    '/Resources/Media/Properties/BucketNam': at('/storage/media/bucketName'),
    '/Resources/Media/Properties/VersioningConfiguration/Status': at('/storage/media/versioned'),
    '/Resources/Api': at('/tiers/api'),
    '/Resources/Api/Properties/InstanceType': at('/tiers/api/instanceType'),
    '/Resources/Api/Properties/SubnetId': at('/tiers/api/subnet'),
    '/Resources/Door': at('/tiers/api/securityGroup'),
    '/Resources/Door/Properties/SecurityGroupIngress/0/CidrIp': at(
      '/tiers/api/securityGroup/ingress/ssh/from',
    ),
    '/Resources/Door/Properties/SecurityGroupIngress/1/CidrIp': at(
      '/tiers/api/securityGroup/ingress/web/from',
    ),
    '/Resources/Subnet': at('/network/subnets/public'),
    '/Outputs/Arn/Value': at('/outputs/Arn'),
  }

  it('are told at the values of the spec that made them', async () => {
    const regions = ['us-east-1', 'eu-west-2']
    const result = await lintTemplate({ template: { body: JSON.stringify(template) }, regions, root })
    const findings = 'findings' in result ? result.findings : []
    const diagnostics = traceFindings(findings, trace(origins, regions))
    const told = diagnostics.map(d => `${d.rule} ${d.origin.pointer}${d.origin.exact ? '' : ' (near)'}`)
    expect(told.sort()).toEqual([
      'E1020 /tiers/api/subnet',
      'E3002 /storage/media/bucketName',
      'E3002 /tiers/api/securityGroup/ingress/web/from',
      'E3003 /network/subnets/public (near)',
      'E3030 /storage/media/versioned',
      'E3628 /tiers/api/instanceType',
      'E6101 /outputs/Arn',
    ])
    const type = diagnostics.find(({ rule }) => rule === 'E3628')
    expect(type?.message).toMatch(
      /^'t3\.mikro' is not one of the \d{3,} allowed values in 'us-east-1' \(also in eu-west-2\); did you mean 't3\.micro'\?$/,
    )
    expect(type?.help).toBe('in the template: Resources.Api.Properties.InstanceType')
    const name = diagnostics.find(({ message }) => message.includes('BucketNam'))
    expect(name?.help).toMatch(
      /^in the template: Resources\.Media\.Properties\.BucketNam; about the rule: https:/,
    )
  })
})

describe('a diagnostic', () => {
  it.each([
    ['error', 'GP7001'],
    ['warning', 'GP7002'],
    ['note', 'GP7003'],
  ] as const)('of level %s has the code %s', (level, code) => {
    const [diagnostic] = traceFindings(
      [{ ...finding(['Resources']), level }],
      trace({ '/Resources': at('/x') }),
    )
    expect(diagnostic).toMatchObject({
      code,
      severity: level,
      source: 'cfn-lint',
      rule: 'E3002',
      docs: `docs/checks.md#${code.toLowerCase()}`,
      span: { start: 2, end: 99 },
    })
  })

  it('blames the longest known prefix and says when that is only near, for every path', () => {
    const token = fc.oneof(fc.constantFrom('Resources', 'a/b', '~1', 'Properties', 'A'), fc.nat(3))
    fc.assert(
      fc.property(fc.array(token, { maxLength: 6 }), fc.array(fc.nat(6), { maxLength: 3 }), (path, known) => {
        const prefixes = known.filter(n => n <= path.length).map(n => path.slice(0, n))
        const origins = Object.fromEntries(
          prefixes.map(prefix => [pointer(...prefix), at(`/${prefix.length}`)]),
        )
        const [diagnostic] = traceFindings([finding(path)], trace(origins))
        const longest = Math.max(-1, ...prefixes.map(prefix => prefix.length))
        expect(diagnostic?.origin).toEqual(at(longest < 0 ? '' : `/${longest}`, longest === path.length))
      }),
    )
  })

  it('stays inexact where the origin itself is', () => {
    const [diagnostic] = traceFindings([finding(['Resources'])], trace({ '/Resources': at('/x', false) }))
    expect(diagnostic?.origin.exact).toBe(false)
  })

  it('is exact inside a Ref or a function, which come from one value as a whole', () => {
    const origins = { '/R/P': at('/x') }
    const exact = (path: Finding['path']) => traceFindings([finding(path)], trace(origins))[0]?.origin.exact
    expect(exact(['R', 'P', 'Ref'])).toBe(true)
    expect(exact(['R', 'P', 'Fn::GetAtt', 1])).toBe(true)
    expect(exact(['R', 'P', 'Reference'])).toBe(false)
    expect(exact(['R', 'P', 'Name', 'Ref'])).toBe(false)
  })
})

describe('findings that say the same', () => {
  const regions = ['us-east-1', 'eu-west-2', 'eu-west-1']

  it('in several regions are one, which names them', () => {
    const findings = regions.map(region =>
      finding(['R', 'Type'], `Type 'X' does not exist in '${region}'`, 'E3006'),
    )
    expect(traceFindings(findings, trace({}, regions)).map(({ message }) => message)).toEqual([
      "Type 'X' does not exist in 'us-east-1' (also in eu-west-2, eu-west-1)",
    ])
  })

  it('with other long lists of allowed values are one', () => {
    const list = (prefix: string, n: number) =>
      Array.from({ length: n }, (_, i) => `'${prefix}${i}'`).join(', ')
    const findings = [12, 20].map(n => finding(['R'], `'m1' is not one of [${list('m', n)}]`))
    expect(traceFindings(findings, trace({}, regions))).toHaveLength(1)
  })

  it('at several places of the template that come from one value of the spec are one', () => {
    const origins = { '/A': at('/same'), '/B': at('/same'), '/C': at('/other') }
    const findings = [finding(['A']), finding(['B']), finding(['C'])]
    expect(traceFindings(findings, trace(origins)).map(({ origin }) => origin.pointer)).toEqual([
      '/same',
      '/other',
    ])
  })

  it('are several when another rule, another message or another value is meant', () => {
    const origins = { '/R': at('/r') }
    const findings = [
      finding(['R'], "'A' is a required property"),
      finding(['R'], "'B' is a required property"),
      finding(['R'], "'A' is a required property", 'E9999'),
      finding(['R', 'x'], "'A' is a required property"),
      finding(['R', 'y'], "'A' is a required property"),
      finding(['R'], "'m' is not one of ['a', 'b']"),
      finding(['R'], "'m' is not one of ['a', 'c']"),
    ]
    expect(traceFindings(findings, trace(origins))).toHaveLength(findings.length)
  })
})
