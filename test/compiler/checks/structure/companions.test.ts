import { test } from 'vitest'
import { autoscaled, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

test('objects belong to a bucket', async () => {
  await expectMarked(`
access:
  roles:
    reader:
      trust: [lambda]
      policies:
        read:
          - { allow: [ssm:GetParameter], on: { parameter: /quiz/*, objects: [media/] } }
                                                                   ~~~~~~~ GP2203
`)
})

test('a target belongs to what is tracked, which needs one', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    scaling:
      policies:
        down: { remove: 1, target: 60%, acknowledge: { GP2512: an operator calls it by hand } }
        ~~~~ GP2512 acknowledged
                           ~~~~~~ GP2203
        steady: { track: cpu }
        ~~~~~~ GP2204
`)
})

test('dimensions belong to a namespace, a resolution to a tier', async () => {
  await expectMarked(
    `
functions: { f: { code: fn } }
alarms:
  a: { metric: { function: f, name: errors, dimensions: { A: b } }, above: 1, for: 1 x 60s }
                                            ~~~~~~~~~~ GP2203
  b: { metric: { function: f, name: errors, resolution: 30s }, above: 1, for: 1 x 60s }
                                            ~~~~~~~~~~ GP2203
  c: { metric: { namespace: Quiz, name: jobs, dimensions: { A: b } }, above: 1, for: 1 x 60s }
`,
    { files: { 'fn/index.ts': 'export const handler = async () => {}' } },
  )
})

test('an architecture belongs to an AMI, a serial to a name', async () => {
  await expectMarked(`
${network}
tiers:
  named:
    kind: autoscaled
    instanceType: t4g.small
    image: { name: ubuntu-24.04, follow: current, architecture: arm64 }
                                                  ~~~~~~~~~~~~ GP2203
    subnets: private
    capacity: { min: 1, max: 4 }
  own:
    kind: autoscaled
    instanceType: t4g.small
    image: { ami: ami-0123456789abcdef0, architecture: arm64, follow: current }
                                                              ~~~~~~ GP2203
    subnets: private
    capacity: { min: 1, max: 4 }
`)
})

test('what a host speaks belongs to a host, what a bucket asks for to a bucket', async () => {
  await expectMarked(`
storage: { media: { grants: { Cdn: { cdn: site, objects: [static/] } } } }
cdn:
  site:
    origins:
      bucket: { bucket: media, tls: "1.2" }
                               ~~~ GP2203
      host: { host: app.example.com, access: originAccessControl }
                                     ~~~~~~ GP2203
      right: { host: app.example.com, tls: "1.2" }
    behaviors: { default: { origin: right } }
`)
})
