import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check, Report } from '../check.ts'
import { either, lacking, written } from '../places.ts'
import { images, metrics, origins, rules, scalingPolicies, statementTargets } from './things.ts'

export const noneOf = define({
  code: 'GP2201',
  severity: 'error',
  message: text`${'what'} needs one of ${'keys'}`,
  help: text`${'advice'}`,
})

export const severalOf = define({
  code: 'GP2202',
  severity: 'error',
  message: text`${'what'} cannot have both ${'first'} and ${'second'}`,
  help: text`keep one of the two`,
})

/** Of keys that exclude each other exactly one is given. Source: the specification's own language. */
export const oneOf: Check = (model, report) => {
  for (const bucket of model.buckets.values()) {
    for (const [, grant] of bucket.spec.at('grants').entries())
      exactlyOne(report, grant as Cursor, 'a grant', ['role', 'cdn', 'public'], 'say whom it is for')
  }
  const targets = ['parameter', 'secret', 'bucket', 'distribution', 'topic', 'function', 'arn']
  for (const target of statementTargets(model))
    exactlyOne(report, target, 'a target', targets, 'say what the actions work on; for anything else, `arn`')
  for (const policy of scalingPolicies(model)) {
    const advice = '`track` keeps a metric at a `target`; `add` and `remove` do what an alarm asks'
    exactlyOne(report, policy, 'a scaling policy', ['track', 'add', 'remove'], advice)
  }
  for (const alarm of model.alarms.values()) {
    const advice = 'say when it fires, such as `above: 60%`'
    exactlyOne(report, alarm.spec as Cursor, 'an alarm', ['above', 'atLeast', 'below', 'atMost'], advice)
  }
  for (const metric of metrics(model)) {
    const sources = ['tier', 'loadBalancer', 'targetGroup', 'function', 'namespace']
    exactlyOne(report, metric, 'a metric', sources, 'say what it is a metric of')
  }
  for (const image of images(model)) {
    if (!exactlyOne(report, image, 'an image', ['name', 'ami'], 'such as `name: ubuntu-24.04`')) continue
    if (written(image, ['ami']).length > 0) continue
    const advice =
      '`follow: current` takes the newest image at every deployment, `serial` stays with one release'
    exactlyOne(report, image, 'an image', ['follow', 'serial'], advice)
  }
  for (const origin of origins(model)) {
    const advice = 'say where the content comes from'
    exactlyOne(report, origin, 'an origin', ['bucket', 'host', 'loadBalancer'], advice)
  }
  for (const { rule } of rules(model)) {
    const protocol = (rule.value as { protocol?: string }).protocol ?? 'tcp'
    if (protocol === 'tcp' || protocol === 'udp')
      exactlyOne(
        report,
        rule,
        `a rule for ${protocol}`,
        ['port', 'ports'],
        'or let everything through: `protocol: all`',
      )
  }
}

/** Reports unless exactly one of `keys` is written; whether it is. */
function exactlyOne(
  report: Report,
  cursor: Cursor,
  what: string,
  keys: readonly string[],
  advice: string,
): boolean {
  const [first, second] = written(cursor, keys)
  if (!first) report(noneOf, lacking(cursor), { what, keys: either(keys, 'and'), advice })
  else if (second) {
    const related = [{ message: 'the other is here', location: first[1].keyLocation }]
    report(
      severalOf,
      second[1].keyLocation,
      { what, first: `\`${first[0]}\``, second: `\`${second[0]}\`` },
      related,
    )
  }
  return first !== undefined && second === undefined
}
