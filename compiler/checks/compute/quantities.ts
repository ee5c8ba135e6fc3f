import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Cursor } from '../../model/cursor.ts'
import { mebibytes, seconds } from '../../model/duration.ts'
import type { Model } from '../../model/model.ts'
import type { Check } from '../check.ts'

export const outOfRange = define({
  code: 'GP2411',
  severity: 'error',
  message: text`${'what'} is from ${'least'} to ${'most'}, not ${'value'}`,
  help: text`${'advice'}`,
})

export const notWhole = define({
  code: 'GP2412',
  severity: 'error',
  message: text`${'what'} is a whole number of ${'unit'}, not ${'value'}`,
  help: text`use ${'nearest'}`,
})

/**
 * Times and sizes are within what the service takes. Sources: Amazon EC2 Auto Scaling API reference, "PutLifecycleHook"; AWS
 * Lambda developer guide, "Lambda quotas"; Elastic Load Balancing user guide, "Application Load Balancers" and "Target
 * groups"; Amazon EBS user guide, "Amazon EBS volume types".
 */
export const quantities: Check = (model, report) => {
  for (const { cursor, what, least, most } of ranges(model)) {
    const measure = cursor.value.endsWith('iB') ? mebibytes : seconds
    const value = measure(cursor.value)
    if (value >= measure(least) && value <= measure(most)) continue
    const advice = `the nearest is \`${value < measure(least) ? least : most}\``
    report(outOfRange, cursor.location, { what, least, most, value: `\`${cursor.value}\``, advice })
  }
  for (const { spec } of model.tiers.values()) {
    const size = spec.at('rootVolume').optional('size') as Cursor<string> | undefined
    if (!size || mebibytes(size.value) % 1024 === 0) continue
    const nearest = `\`${Math.ceil(mebibytes(size.value) / 1024)}GiB\``
    report(notWhole, size.location, { what: 'a volume', unit: 'GiB', value: `\`${size.value}\``, nearest })
  }
  for (const { spec } of model.autoscaled()) {
    const every = spec.at('protect').optional('reconcile') as Cursor<string> | undefined
    if (!every || seconds(every.value) % 60 === 0) continue
    const nearest = `\`${Math.ceil(seconds(every.value) / 60)}m\``
    report(notWhole, every.location, {
      what: 'a schedule',
      unit: 'minutes',
      value: `\`${every.value}\``,
      nearest,
    })
  }
}

type Range = {
  readonly cursor: Cursor<string>
  readonly what: string
  readonly least: string
  readonly most: string
}

function* ranges(model: Model): Generator<Range> {
  const range = (cursor: unknown, what: string, least: string, most: string): Range[] =>
    (cursor as Cursor).exists ? [{ cursor: cursor as Cursor<string>, what, least, most }] : []
  for (const { spec } of model.autoscaled())
    yield* range(spec.at('launchHook').at('timeout'), "a launch hook's time-out", '30s', '7200s')
  for (const { spec } of model.functions.values()) {
    yield* range(spec.at('timeout'), "a function's time-out", '1s', '15m')
    yield* range(spec.at('memory'), "a function's memory", '128MiB', '10240MiB')
  }
  for (const { spec } of model.loadBalancers.values())
    yield* range(spec.at('idleTimeout'), "a balancer's idle time-out", '1s', '4000s')
  for (const { spec } of model.targetGroups.values())
    yield* range(spec.at('drain'), 'the time to drain', '1s', '3600s')
  for (const { spec } of model.tiers.values())
    yield* range(spec.at('rootVolume').at('size'), 'a root volume', '1GiB', '16384GiB')
}
