import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { compile } from '../../../compiler/compile.ts'

const text = `groundplan: 1
name: shop
parameters: { Stage: { type: string } }
network:
  cidr: 10.1.0.0/16
  subnets: { public: { cidr: 10.1.0.0/20, internet: direct } }
tiers:
  web:
    kind: autoscaled
    instanceType: t3.small
    image: { name: debian-12, follow: current }
    subnets: public
    groupName: "\${name}-\${Stage}"
    capacity: { min: 1, max: 2 }
    boot: { script: boot.sh }
    launchHook: { timeout: 300s }
`

test('a group named by a parameter: its hook may be completed, and the name cannot be read as shell', async () => {
  const { result, diagnostics } = await compile(
    { path: 'x.yaml', text },
    {
      readFile: path => (path === 'boot.sh' ? new TextEncoder().encode('true\n') : undefined),
      listFiles: () => undefined,
      sha256: data => createHash('sha256').update(data).digest('hex'),
    },
  )
  expect(diagnostics).toEqual([])
  const template = JSON.stringify(result!.template)
  expect(template).toContain('autoScalingGroupName/shop-${Stage}"')
  expect(template).toContain('"GroupName":{"Fn::Base64":{"Fn::Sub":"shop-${Stage}"}}')
})
