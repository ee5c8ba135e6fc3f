import { expect, test } from 'vitest'
import { autoscaled, files, instance, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

// Put together here, so that no scanner of repositories takes the tests for a leak.
const accessKey = `AKIA${'IOSFODNN7EXAMPLE'}`
const gitHub = `ghp_${'0123456789'.repeat(4)}`

test('a credential stands nowhere in the specification', async () => {
  const found = await expectMarked(
    `
${network}
description: deployed with ${accessKey}
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP3401
parameters:
  DatabasePassword: { type: string, default: hunter2 }
                                             ~~~~~~~ GP3401
  Named: { type: string, description: "the database has password=hunter2" }
                                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP3401
tiers:
  web:
    ${autoscaled}
    boot: { script: boot.sh, values: { token: ${gitHub}, key: "postgres://app:hunter2@db/app" } }
                                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP3401
                                                                                                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ GP3401
    service:
      code: { bundle: app }
      port: 8000
      healthCheck: /health
      environment:
        SECRET_KEY: not-so-secret
                    ~~~~~~~~~~~~~ GP3401
        ACCEPTED_TOKEN: test
                        ~~~~ GP3401
resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties: { MasterUserPassword: hunter2 }
                                      ~~~~~~~ GP3401
`,
    { files: { ...files, 'boot.sh': '#!/bin/bash\n' } },
  )
  expect(found.map(({ message }) => message.split(',')[0])).toEqual(
    [
      'an AWS access key id',
      'a password',
      'a password',
      'a GitHub token',
      'a password',
      'a secret key',
      'a token',
      'a password',
    ].map(what => `this looks like ${what}`),
  )
})

test('it can be accepted, because what looks like one may be none', async () => {
  await expectMarked(`
parameters:
  ApiToken: { type: string, default: public, acknowledge: { GP3401: the service is open to all } }
                                     ~~~~~~ GP3401 acknowledged
`)
})

test('a private key in a block is found', async () => {
  await expectMarked(`
outputs:
  Key: |
       ~ GP3401
    -----BEGIN OPENSSH PRIVATE KEY-----
    AAAA
`)
})

test('what only speaks of credentials is left alone', async () => {
  await expectMarked(
    `
${network}
parameters:
  DatabasePassword: { type: string, description: "Its password: see the handbook" }
  TokenSecret: { type: secretName, default: web/token }
  DefaultSecret: { type: string, default: /web/secret }
access:
  keyPairs:
    admin: { publicKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIazEu89wgQZ4bqs3d63QSMzYVa0MuJ2e2gKTKqu+UUO }
storage:
  media: { versioned: false, acknowledge: { GP3202: "password=none is what it says" } }
                      ~~~~~ GP3202 acknowledged
tiers:
  web:
    ${instance}
    boot:
      script: boot.sh
      secrets: { ssm: /web/* }
      values:
        databasePasswordParameter: /web/database-password
        databasePassword: "\${DatabasePassword}"
        password: /web/database-password
        secret: "arn:aws:secretsmanager:eu-west-2:111122223333:secret:web"
        publicKey: abc
        tokenLifetime: 5m
        digest: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
        command: export PASSWORD=$(cat /run/password) TOKEN=$TOKEN
        site: https://user@example.com/a:b
resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties: { MasterUserPassword: "{{resolve:ssm-secure:/web/password}}", MasterUserSecret: { KmsKeyId: abc } }
`,
    { files: { 'boot.sh': '#!/bin/bash\n' } },
  )
})
