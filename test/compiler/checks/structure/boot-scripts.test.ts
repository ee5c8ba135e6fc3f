import { test } from 'vitest'
import { autoscaled, files, instance, network, service } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

const code = `code:
      repository: git@bitbucket.org:example/quiz.git
      revision: v1
      hostKey: bitbucket.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIazEu89wgQZ4bqs3d63QSMzYVa0MuJ2e2gKTKqu+UUO`

const values = `values:
        djangoModule: quiz
        databaseName: quiz
        databaseUser: quiz
        databasePasswordParameter: /quiz/database-password`

test('ansible.sh runs a service, which has code', async () => {
  await expectMarked(
    `
${network}
tiers:
  none:
  ~~~~ GP2212
    ${autoscaled}
    boot: { script: ansible.sh }
  codeless:
    ${autoscaled}
    boot: { script: ansible.sh }
    service: { port: 8000, healthCheck: /health }
    ~~~~~~~ GP2212
  right:
    ${autoscaled}
    boot: { script: ansible.sh }
    ${service}
`,
    { files },
  )
})

test('main_application.sh needs code', async () => {
  await expectMarked(`
${network}
tiers:
  none:
  ~~~~ GP2212
    ${instance}
    boot:
      script: main_application.sh
      ${values}
  right:
    ${instance}
    ${code}
    boot:
      script: main_application.sh
      ${values}
`)
})

test('a script boots the kind that it is made for', async () => {
  await expectMarked(`
${network}
tiers:
  web:
    ${autoscaled}
    boot: { script: terminate_instance.sh }
                    ~~~~~~~~~~~~~~~~~~~~~ GP2211
  app:
    ${instance}
    boot: { script: ansible.sh }
                    ~~~~~~~~~~ GP2211
`)
})
