import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check, Report } from '../check.ts'
import { either, isWritten, lacking, written } from '../places.ts'
import { images, metrics, origins, scalingPolicies, statementTargets } from './things.ts'

export const withoutCompanion = define({
  code: 'GP2203',
  severity: 'error',
  message: text`${'key'} means nothing here: it belongs to ${'companions'}`,
  help: text`remove it, or write ${'companions'} instead`,
})

export const companionMissing = define({
  code: 'GP2204',
  severity: 'error',
  message: text`${'key'} needs ${'companion'} beside it`,
  help: text`add \`${'example'}\``,
})

/** A key that qualifies another stands only where the other does. Source: the specification's own language. */
export const companions: Check = (model, report) => {
  for (const target of statementTargets(model)) belongsTo(report, target, 'objects', ['bucket'])
  for (const policy of scalingPolicies(model)) {
    belongsTo(report, policy, 'target', ['track'])
    needs(report, policy, 'track', 'target', 'target: 60%')
  }
  for (const metric of metrics(model)) {
    belongsTo(report, metric, 'dimensions', ['namespace'])
    belongsTo(report, metric, 'resolution', ['tier'])
  }
  for (const image of images(model)) {
    belongsTo(report, image, 'architecture', ['ami'])
    belongsTo(report, image, 'follow', ['name'])
    belongsTo(report, image, 'serial', ['name'])
  }
  for (const origin of origins(model)) {
    belongsTo(report, origin, 'access', ['bucket'])
    belongsTo(report, origin, 'tier', ['host'])
    belongsTo(report, origin, 'protocol', ['host', 'loadBalancer'])
    belongsTo(report, origin, 'tls', ['host', 'loadBalancer'])
  }
}

/** `key` stands only beside one of `others`. Where none of a choice is made yet, that is what is reported. */
function belongsTo(report: Report, mapping: Cursor, key: string, others: readonly string[]): void {
  const [found] = written(mapping, [key])
  if (!found || written(mapping, others).length > 0 || !chosen(mapping, key)) return
  report(withoutCompanion, found[1].keyLocation, { key: `\`${key}\``, companions: either(others) })
}

const choices = [
  'parameter secret bucket distribution topic function arn',
  'track add remove',
  'tier loadBalancer targetGroup function namespace',
  'name ami',
  'bucket host loadBalancer',
].map(keys => keys.split(' '))

function chosen(mapping: Cursor, key: string): boolean {
  const keys = Object.keys(mapping.value as object).filter(name => name !== key)
  return choices.some(choice => keys.some(name => choice.includes(name)))
}

function needs(report: Report, mapping: Cursor, key: string, companion: string, example: string): void {
  const [found] = written(mapping, [key])
  const other = (mapping as Cursor<Record<string, unknown>>).at(companion)
  if (!found || isWritten(other as Cursor)) return
  const location = lacking(mapping)
  report(companionMissing, location, { key: `\`${key}\``, companion: `\`${companion}\``, example })
}
