import { expect, test } from 'vitest'
import { instance, network } from '../../../support/base-spec.ts'
import { expectMarked } from '../../../support/marked.ts'

const cdn = `
cdn:
  site:
    origins: { bucket: { bucket: media } }
    behaviors: { default: { origin: bucket } }
`.trim()

test('keys, secrets and backups are served to nobody', async () => {
  await expectMarked(`
access:
  roles:
    reader: { trust: [ec2] }
storage:
  media:
    grants:
      viewers: { cdn: site, objects: [keys/public.pem, media/, keyboards/, a/keys/] }
                                      ~~~~~~~~~~~~~~~ GP3203
      settings: { cdn: site, objects: [.env] }
                                       ~~~~ GP3203
      production: { cdn: site, objects: [.env.production] }
                                         ~~~~~~~~~~~~~~~ GP3203
      everybody: { public: true, objects: [private/] }
                           ~~~~ GP3201
                                           ~~~~~~~~ GP3203
      accepted: { cdn: site, objects: [secrets/], acknowledge: { GP3203: they are riddles } }
                                       ~~~~~~~~ GP3203 acknowledged
      all: { cdn: site, objects: [backups/*] }
                                  ~~~~~~~~~ GP3203
      role: { role: reader, objects: [keys/, secrets/, private/, backups/, .env] }
${cdn}
`)
})

test('so is the folder that a database is saved to, whatever its name', async () => {
  const found = await expectMarked(`
${network}
tiers:
  app:
    ${instance}
    backup: { bucket: media, prefix: media/nightly/ }
storage:
  media:
    grants:
      below: { cdn: site, objects: [media/nightly/monday/] }
                                    ~~~~~~~~~~~~~~~~~~~~~ GP3203
      above: { cdn: site, objects: [media/] }
                                    ~~~~~~ GP3203
      beside: { cdn: site, objects: [media/images/, media/nightly] }
  other:
    grants:
      elsewhere: { cdn: site, objects: [media/] }
${cdn.replace('origins: {', 'origins: { other: { bucket: other },')}
`)
  expect(found[0]!.related).toHaveLength(1)
})
