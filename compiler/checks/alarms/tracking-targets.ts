import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { percent } from '../../model/duration.ts'
import type { Check } from '../check.ts'

export const wrongTarget = define({
  code: 'GP2514',
  severity: 'error',
  message: text`a target for ${'track'} is ${'wanted'}, not ${'target'}`,
  help: text`such as \`target: ${'example'}\``,
})

/**
 * A tracked metric's target has its unit: a percentage of the CPU, bytes of the network. Source: Amazon EC2 Auto Scaling
 * API reference, "PredefinedMetricSpecification".
 */
export const trackingTargets: Check = (model, report) => {
  for (const { spec } of model.scalingPolicies.values()) {
    const track = spec.optional('track')
    const target = spec.optional('target')
    if (!track || !target) continue
    const isPercent = target.value.endsWith('%')
    const fits = track.value === 'cpu' ? isPercent && inRange(percent(target.value)) : !isPercent
    if (fits) continue
    const [wanted, example] =
      track.value === 'cpu' ? ['more than 0% and up to 100%', '60%'] : ['a size a minute', '100MiB']
    const params = { track: `\`${track.value}\``, wanted, target: `\`${target.value}\``, example }
    report(wrongTarget, target.location, params)
  }
}

function inRange(value: number): boolean {
  return value > 0 && value <= 100
}
