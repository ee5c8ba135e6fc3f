import { describe, expect, test } from 'vitest'
import { autoscaled, files, network, service } from '../../../support/base-spec.ts'
import { expectMarked, helpOf } from '../../../support/marked.ts'

describe('a bucket', () => {
  test('has no underscore, and the help says what to write', async () => {
    const help = await helpOf(`
storage:
  media: { bucketName: project_name-quiz-company }
                       ~~~~~~~~~~~~~~~~~~~~~~~~~ GP2601
`)
    expect(help).toBe('use `project-name-quiz-company`')
  })

  test('keeps its references when it is mended', async () => {
    const help = await helpOf(`
storage:
  media: { bucketName: "\${name}_Quiz-\${aws.accountId}" }
                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP2601
`)
    expect(help).toBe('use `${name}-quiz-${aws.accountId}`')
  })

  test('a name with capitals is mended where it stands', async () => {
    const help = await helpOf(`
name: Quiz
storage:
  media: { bucketName: "\${name}-media" }
                       ~~~~~~~~~~~~~~~ GP2601
`)
    expect(help).toBe('use `quiz-media`')
  })

  test('a reference counts with the length that it will have', async () => {
    await expectMarked(`
storage:
  long: { bucketName: "a-name-with-forty-and-a-few-characters-then-\${aws.accountId}-abcdefg" }
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP2602
  right: { bucketName: "a-name-with-forty-and-a-few-characters-then-\${aws.accountId}-abcdef" }
`)
  })

  test('does not look like what AWS keeps for itself', async () => {
    await expectMarked(`
storage:
  a: { bucketName: xn--media }
                   ~~~~~~~~~ GP2601
  b: { bucketName: media-s3alias }
                   ~~~~~~~~~~~~~ GP2601
  c: { bucketName: media. }
                   ~~~~~~ GP2601
  d: { bucketName: me }
                   ~~ GP2602
  e: { bucketName: media.example.com }
`)
  })
})

test('the environment counts, and the help leaves room for it', async () => {
  const help = await helpOf(
    `
${network}
loadBalancers:
  api:
    name: a-name-of-twenty-eight-chars
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP2602
    subnets: public
    listeners: { http: { port: 80, protocol: http, from: [network] } }
environments: { prod: {} }
`,
    { environment: 'prod' },
  )
  expect(help).toBe('use `a-name-of-twenty-eight-char`; the environment adds `-prod`')
})

test('balancers and target groups: letters, digits and hyphens, up to 32', async () => {
  await expectMarked(
    `
${network}
loadBalancers:
  a:
    name: internal-api
          ~~~~~~~~~~~~ GP2601
    subnets: public
    listeners: { http: { port: 80, protocol: http, from: [network] } }
  b:
    name: -api
          ~~~~ GP2601
    subnets: public
    listeners: { http: { port: 80, protocol: http, from: [network] } }
tiers:
  web:
    ${autoscaled}
    ${service}
    targetGroups:
      under: { name: a_b, listener: a.http }
                     ~~~ GP2601
      long: { name: a23456789b123456789c123456789d123, listener: b.http }
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP2602
      right: { name: a23456789b123456789c123456789d12, listener: b.http, paths: [/x] }
`,
    { files },
  )
})

test('a role, whose name grows with what it refers to', async () => {
  await expectMarked(`
name: a-system-with-a-name-of-forty-characters
access:
  roles:
    long: { trust: [lambda], name: "\${name}-reader-of-what-there-is-" }
                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP2602
    right: { trust: [lambda], name: "\${name}-reader-of-what-there-is" }
`)
})

test('what EC2, Auto Scaling, SNS and IAM take', async () => {
  await expectMarked(`
${network}
topics:
  ops: { name: alarm topic }
               ~~~~~~~~~~~ GP2601
  right: { name: alarm_topic-1 }
tiers:
  web:
    ${autoscaled}
    launchTemplate: machine aws
                    ~~~~~~~~~~~ GP2601
    groupName: "a:b"
               ~~~~~ GP2601
    securityGroup: { name: sg-web }
                           ~~~~~~ GP2601
`)
})

test('a name that is only known at deployment is judged by what is known', async () => {
  await expectMarked(`
parameters:
  Suffix: { type: string }
  Given: { type: string, default: BIG }
storage:
  a: { bucketName: "media-\${Suffix}" }
  b: { bucketName: "Media-\${Suffix}" }
                   ~~~~~~~~~~~~~~~~~ GP2601
  c: { bucketName: "media-\${Given}" }
                   ~~~~~~~~~~~~~~~~ GP2601
`)
})
