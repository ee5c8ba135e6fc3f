import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { seconds } from '../../model/duration.ts'
import { agentMetrics, fromAgent, metricFacts } from '../../model/metrics.ts'
import type { Check } from '../check.ts'
import { bootOf } from '../machines.ts'
import { either } from '../places.ts'

export const noSuchResolution = define({
  code: 'GP2505',
  severity: 'error',
  message: text`the CloudWatch agent measures ${'problem'}`,
  help: text`${'advice'}`,
})

export const noAgent = define({
  code: 'GP2506',
  severity: 'error',
  message: text`${'name'} is a metric of the CloudWatch agent, and nothing installs it on ${'tier'}`,
  help: text`${'advice'}`,
})

/**
 * The agent's metrics are there every 30 seconds, on the machines that install it when they boot. Sources: templates/README.md;
 * Amazon CloudWatch user guide, "Metrics collected by the CloudWatch agent".
 */
export const resolutions: Check = (model, report) => {
  for (const { spec } of model.alarms.values()) {
    const metric = spec.at('metric')
    const { tier: key, name, resolution } = metric.value
    if (key === undefined || !metricFacts(metric.value, '')) continue
    const given = metric.optional('resolution')
    if (given && !fromAgent(metric.value)) {
      const advice = `leave \`resolution\` away, or watch ${either(Object.keys(agentMetrics))}`
      report(noSuchResolution, given.location, { problem: `no \`${name}\``, advice })
      continue
    }
    if (given && seconds(given.value) < 30) {
      const problem = `every 30 s, not every ${resolution}`
      report(noSuchResolution, given.location, { problem, advice: 'say `resolution: 30s`' })
      continue
    }
    if (!fromAgent(metric.value)) continue
    const tier = model.resolve(model.tiers, key)
    if (tier.spec.value.kind === 'autoscaled' && bootOf(tier).exists) continue
    const advice =
      tier.spec.value.kind === 'autoscaled'
        ? 'boot the tier with `ansible.sh`, which does, or with a script of your own'
        : 'only auto-scaled tiers have it; take one of the metrics that EC2 itself has'
    const blamed = given ?? metric.at('name')
    report(noAgent, blamed.location, { name: `\`${name}\``, tier: `\`${key}\``, advice }, [
      { message: 'the tier', location: tier.spec.keyLocation },
    ])
  }
}
