import { expect, test } from 'vitest'
import { autoscaled, files, keyPair, network } from '../../../support/base-spec.ts'
import { expectMarked, helpOf } from '../../../support/marked.ts'

test('a grant is for a role, for a distribution or for everybody', async () => {
  await expectMarked(`
storage:
  media:
    grants:
      Nobody: { objects: [media/] }
      ~~~~~~ GP2201
      Both: { role: reader, objects: [media/], cdn: site }
                                               ~~~ GP2202
      Reader: { role: reader, objects: [media/] }
access:
  roles:
    reader: { trust: [lambda] }
cdn:
  site:
    origins: { media: { bucket: media } }
    behaviors: { default: { origin: media } }
`)
})

test('a statement works on one thing', async () => {
  await expectMarked(`
storage: { media: {} }
access:
  roles:
    reader:
      trust: [lambda]
      policies:
        read:
          - { allow: [s3:GetObject], on: { objects: [media/] } }
                                     ~~ GP2201
          - { allow: [s3:GetObject], on: { bucket: media, arn: "arn:aws:s3:::other/x" } }
                                                          ~~~ GP2202
          - { allow: [s3:GetObject], on: { bucket: media, objects: [media/] } }
`)
})

test('a scaling policy tracks, adds or removes', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    scaling:
      policies:
        nothing: { cooldown: 60s }
        ~~~~~~~ GP2201
        both: { track: cpu, target: 60%, remove: 1 }
                                         ~~~~~~ GP2202
        one: { track: networkIn, target: 1GiB }
`)
})

test('an alarm has one threshold and one metric', async () => {
  await expectMarked(`
topics: { ops: {} }
alarms:
  never: { metric: { namespace: Quiz, name: jobs }, for: 1 x 60s }
  ~~~~~ GP2201
  both: { metric: { namespace: Quiz, name: jobs }, for: 1 x 60s, above: 5, below: 1 }
                                                                           ~~~~~ GP2202
  nowhere: { metric: { name: jobs }, for: 1 x 60s, above: 5 }
             ~~~~~~ GP2201
  right: { metric: { namespace: Quiz, name: jobs }, for: 1 x 60s, above: 5 }
`)
})

test('an image is named or an AMI, and a named one follows or is pinned', async () => {
  const tier = (image: string) => `{ kind: bastion, instanceType: t4g.nano, image: ${image}, ${rest} }`
  const rest = 'keyPair: admin, subnet: { group: public }, ssh: { from: network }'
  await expectMarked(`
${network}
${keyPair}
tiers:
  none: ${tier('{}')}
                                                 ~~~~~ GP2201
  open: ${tier('{ name: ubuntu-24.04 }')}
                                                 ~~~~~ GP2201
  both: ${tier('{ name: ubuntu-24.04, follow: current, serial: "20261015" }')}
                                                                                               ~~~~~~ GP2202
  ami: ${tier('{ ami: ami-0123456789abcdef0, architecture: arm64 }')}
`)
})

test('an origin is a bucket, a host or a balancer', async () => {
  await expectMarked(`
storage: { media: { grants: { Cdn: { cdn: site, objects: [static/] } } } }
cdn:
  site:
    origins:
      nowhere: {}
      ~~~~~~~ GP2201
      both: { bucket: media, host: app.example.com }
                             ~~~~ GP2202
      right: { bucket: media }
    behaviors: { default: { origin: right } }
`)
})

test('a rule has a port or a range, unless its protocol has none', async () => {
  await expectMarked(
    `
${network}
tiers:
  web:
    ${autoscaled}
    securityGroup:
      ingress:
        none: { from: network }
        ~~~~ GP2201
        both: { port: 80, ports: 80-90, from: network }
                          ~~~~~ GP2202
        ping: { protocol: icmp, from: network }
        all: { protocol: all, from: network }
`,
    { files },
  )
})

test('the help says what the choice is', async () => {
  const help = await helpOf(`
alarms:
  never: { metric: { namespace: Quiz, name: jobs }, for: 1 x 60s }
  ~~~~~ GP2201
`)
  expect(help).toBe('say when it fires, such as `above: 60%`')
})
