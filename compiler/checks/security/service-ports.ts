import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'
import { isEveryPort, opened, openRules, type Service, shells } from './openness.ts'

export const servicePortOpen = define({
  code: 'GP3103',
  severity: 'error',
  acknowledge: true,
  message: text`${'what'} can be reached from ${'whom'}`,
  help: text`name what uses it: \`from: tiers.NAME\`, \`network\`, or the addresses of its administrators`,
})

/**
 * Databases, caches and administration are open to chosen addresses only. Source: AWS Security Hub user guide, control
 * EC2.19; AWS Trusted Advisor, "Security Groups - Specific Ports Unrestricted".
 */
export const servicePorts: Check = (model, report) => {
  for (const rule of openRules(model)) {
    const what = opened(rule, services)
    if (what === '' || isEveryPort(rule) || opened(rule, shells) !== '') continue
    report(servicePortOpen, rule.from.location, { what, whom: rule.whom }, rule.related)
  }
}

/** What keeps data or gives command of a machine, and often asks for no password. */
const services: readonly Service[] = [
  { port: 1433, name: 'SQL Server' },
  { port: 1521, name: 'Oracle' },
  { port: 2375, name: 'Docker' },
  { port: 2376, name: 'Docker' },
  { port: 3306, name: 'MySQL' },
  { port: 5432, name: 'PostgreSQL' },
  { port: 5555, name: 'Flower' },
  { port: 5601, name: 'Kibana' },
  { port: 6379, name: 'Redis' },
  { port: 9200, name: 'Elasticsearch' },
  { port: 9300, name: 'Elasticsearch' },
  { port: 11211, name: 'Memcached', udp: true },
  { port: 27017, name: 'MongoDB' },
]
