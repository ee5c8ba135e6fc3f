import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Rule } from '../../model/generated/architecture.ts'
import type { Check, Report } from '../check.ts'
import { lacking, written } from '../places.ts'
import { rules } from './things.ts'

export const portsMeaningless = define({
  code: 'GP2205',
  severity: 'error',
  message: text`a rule for ${'protocol'} has no ${'key'}`,
  help: text`remove it, or say \`protocol: tcp\``,
})

export const portsBackwards = define({
  code: 'GP2206',
  severity: 'error',
  message: text`${'range'} is no range of ports`,
  help: text`a range goes from a lower to a higher port, both from 1 to 65535`,
})

export const wrongSide = define({
  code: 'GP2207',
  severity: 'error',
  message: text`an ${'direction'} rule says ${'right'}, not ${'wrong'}`,
  help: text`write ${'right'}: what comes in has a \`from\`, what goes out a \`to\``,
})

export const sideMissing = define({
  code: 'GP2208',
  severity: 'error',
  message: text`an ${'direction'} rule needs ${'right'}`,
  help: text`add \`${'example'}\``,
})

/**
 * A security group's rule has ports where its protocol has them, and names its other side. Source: Amazon VPC user
 * guide, "Security group rules".
 */
export const securityGroupRules: Check = (model, report) => {
  for (const { rule, direction } of rules(model)) {
    const { protocol } = rule.value as Rule
    if (protocol === 'all' || protocol === 'icmp') {
      for (const [key, value] of written(rule, ['port', 'ports']))
        report(portsMeaningless, value.keyLocation, { protocol: `\`${protocol}\``, key: `\`${key}\`` })
    }
    const range = (rule as Cursor<Rule>).optional('ports')
    if (range && !isRange(range.value))
      report(portsBackwards, range.location, { range: `\`${range.value}\`` })
    side(report, rule, direction)
  }
}

function isRange(text: string): boolean {
  const [from, to] = text.split('-').map(Number) as [number, number]
  return from >= 1 && from <= to && to <= 65535
}

function side(report: Report, rule: Cursor, direction: 'ingress' | 'egress'): void {
  const [right, wrong] = direction === 'ingress' ? ['from', 'to'] : ['to', 'from']
  const misplaced = written(rule, [wrong!])[0]
  if (misplaced) {
    const params = { direction, right: `\`${right}\``, wrong: `\`${wrong}\`` }
    report(wrongSide, misplaced[1].keyLocation, params)
  } else if (written(rule, [right!]).length === 0) {
    report(sideMissing, lacking(rule), { direction, right: `\`${right}\``, example: `${right}: network` })
  }
}
