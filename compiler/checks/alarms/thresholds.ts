import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import { metricFacts } from '../../model/metrics.ts'
import { thresholdParts, thresholdUnits } from '../../model/threshold.ts'
import type { Check } from '../check.ts'
import { either } from '../places.ts'

export const wrongUnit = define({
  code: 'GP2508',
  severity: 'error',
  message: text`${'metric'} is measured ${'how'}, and ${'threshold'} is not`,
  help: text`write \`${'better'}\``,
})

export const beyondPercent = define({
  code: 'GP2509',
  severity: 'error',
  message: text`${'metric'} is a percentage: ${'threshold'} is never reached`,
  help: text`use a threshold from 0% to 100%`,
})

/**
 * A threshold has the unit of its metric, and can be crossed. Sources: the pages that compiler/model/metrics.ts names.
 */
export const thresholds: Check = (model, report) => {
  for (const { spec } of model.alarms.values()) {
    const metric = spec.at('metric')
    const unit = metricFacts(metric.value, '')?.unit
    if (!unit) continue
    for (const key of ['above', 'atLeast', 'below', 'atMost'] as const) {
      const threshold = spec.optional(key) as Cursor<string | number> | undefined
      if (!threshold) continue
      const { amount, unit: written } = thresholdParts(threshold.value)
      const units = Object.keys(thresholdUnits[unit])
      const params = { metric: `\`${metric.value.name}\``, threshold: `\`${threshold.value}\`` }
      // Nothing is nothing in any unit.
      if (!units.includes(written) && !(amount === 0 && written === '')) {
        const how = units[0] === '' ? 'as a plain number' : `in ${either(units)}`
        report(wrongUnit, threshold.location, { ...params, how, better: `${key}: ${amount}${units[0]}` })
      } else if (unit === 'Percent' && (amount < 0 || amount > 100))
        report(beyondPercent, threshold.location, params)
    }
  }
}
