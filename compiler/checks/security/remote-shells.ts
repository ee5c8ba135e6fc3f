import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { isEveryPort, opened, openness, openRules, shells } from './openness.ts'

export const remoteShellOpen = define({
  code: 'GP3102',
  severity: 'error',
  acknowledge: true,
  message: text`${'what'} can be reached from ${'whom'}`,
  help: text`name the addresses that need it; behind a bastion say \`from: tiers.NAME\`; Session Manager needs no open port`,
})

/**
 * SSH and RDP are open to chosen addresses only. Source: AWS Security Hub user guide, controls EC2.13 and EC2.14.
 */
export const remoteShells: Check = (model, report) => {
  for (const rule of openRules(model)) {
    const what = opened(rule, shells)
    if (what === '' || isEveryPort(rule)) continue
    report(remoteShellOpen, rule.from.location, { what, whom: rule.whom }, rule.related)
  }
  for (const { spec } of model.bastions()) {
    const from = spec.at('ssh').at('from')
    const open = openness(model, from)
    if (open) report(remoteShellOpen, from.location, { what: 'SSH (port 22)', whom: open.whom }, open.related)
  }
}
