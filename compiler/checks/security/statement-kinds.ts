import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'
import { policyStatements } from './policy-statements.ts'

export const wrongService = define({
  code: 'GP3304',
  severity: 'error',
  message: text`${'action'} does not work on a ${'target'}`,
  help: text`put it into a statement of its own, with what it works on`,
})

export const objectsUnused = define({
  code: 'GP3305',
  severity: 'error',
  message: text`${'actions'} works on the bucket itself: \`objects\` changes nothing`,
  help: text`remove \`objects\`; to allow less, use \`when: { StringLike: { s3:prefix: … } }\``,
})

const services: Readonly<Record<string, string>> = {
  parameter: 'ssm',
  secret: 'secretsmanager',
  bucket: 's3',
  distribution: 'cloudfront',
  topic: 'sns',
  function: 'lambda',
}

/**
 * A statement's actions work on the kind of thing that it names. Source: Service Authorization Reference, "Actions,
 * resources, and condition keys for AWS services".
 */
export const statementKinds: Check = (model, report) => {
  for (const statement of policyStatements(model)) {
    const target = statement.optional('on')
    const kind = target && Object.keys(services).find(key => Object.hasOwn(target.value, key))
    if (!target || !kind) continue
    const actions = statement.at('allow').items()
    for (const action of actions) {
      const [service] = action.value.split(':') as [string]
      if (service === '*' || service === services[kind]) continue
      report(wrongService, action.location, { action: `\`${action.value}\``, target: kind }, [
        {
          message: 'the target',
          location: (target as unknown as Cursor<Record<string, string>>).at(kind).location,
        },
      ])
    }
    const objects = target.optional('objects')
    if (!objects || kind !== 'bucket' || actions.some(({ value }) => onObjects.test(value))) continue
    const names = actions.map(({ value }) => `\`${value}\``).join(' and ')
    report(objectsUnused, objects.keyLocation, { actions: names })
  }
}

/** The names of S3's actions tell whether they work on objects. */
const onObjects = /Object|Multipart|\*|\?/
