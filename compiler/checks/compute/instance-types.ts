import { define } from '../../diagnostics/diagnostic.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { text } from '../../diagnostics/text.ts'
import type { Check } from '../check.ts'

export const noSuchType = define({
  code: 'GP2404',
  severity: 'error',
  message: text`${'type'} is no instance type: ${'part'} is no ${'what'}`,
  help: text`${'advice'}`,
})

/**
 * An instance type is a family and a size that EC2 has: letters, the generation's number and the letters of its
 * abilities, then a size. Source: Amazon EC2 user guide, "Amazon EC2 instance type naming conventions".
 */
export const instanceTypes: Check = (model, report) => {
  for (const { spec } of model.tiers.values()) {
    const type = spec.at('instanceType')
    const [family, size] = type.value.split('.') as [string, string]
    const wrong = !isFamily(family) ? [family, 'family'] : !isSize(size) ? [size, 'size'] : undefined
    if (!wrong) continue
    const [part, what] = wrong as [string, string]
    const likely = what === 'family' ? suggest(part, common) : suggest(part, sizes)
    const mended = what === 'family' ? `${likely}.${size}` : `${family}.${likely}`
    const advice = likely
      ? `did you mean \`${mended}\`?`
      : 'such as `t4g.small`, `c7g.large` or `m7i.2xlarge`'
    report(noSuchType, type.location, { type: `\`${type.value}\``, part: `\`${part}\``, what, advice })
  }
}

/** `c7g`, `im4gn`, `u-6tb1`, `mac2-m2pro`, `hpc7a`, `u7i-12tb`. */
const familyForm = /^(u-\d+tb\d|u7[a-z]+-\d+tb|mac\d(-m\d[a-z]*)?|[a-z]{1,4}\d{1,2}[a-z]{0,4}(-flex)?)$/
const letters = new Set('a c d dl f g gr h hpc i im inf is m p r t trn vt x z'.split(' '))
const sizes = [
  'nano',
  'micro',
  'small',
  'medium',
  'large',
  'xlarge',
  'metal',
  '2xlarge',
  '4xlarge',
  '8xlarge',
]
const sizeForm = /^(nano|micro|small|medium|large|metal|metal-\d{1,2}xl|\d{0,3}xlarge)$/
const common = ['t3', 't3a', 't4g', 'c7g', 'c7i', 'c8g', 'm7g', 'm7i', 'm8g', 'r7g', 'r7i', 'r8g']

function isFamily(family: string): boolean {
  if (!familyForm.test(family)) return false
  return family.startsWith('u') || family.startsWith('mac') || letters.has(/^[a-z]+/.exec(family)![0])
}

function isSize(size: string): boolean {
  return sizeForm.test(size) && !/^[01]xlarge$/.test(size)
}
