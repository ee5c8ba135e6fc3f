import { type Diagnostic, define, diagnose } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Model } from '../model/model.ts'
import { userDataLimit } from '../scripts/index.ts'
import type { EmittedStack } from './template.ts'

export const tooMany = define({
  code: 'GP4201',
  severity: 'error',
  message: text`the template has ${'count'} ${'what'}; CloudFormation takes ${'limit'}`,
  help: text`${'advice'}`,
})

export const templateTooLarge = define({
  code: 'GP4202',
  severity: 'error',
  message: text`the template has ${'size'} bytes; CloudFormation takes 1,000,000 from a bucket`,
  help: text`put a section into a nested stack: give its entries \`stack: NAME\``,
})

export const userDataTooLarge = define({
  code: 'GP4203',
  severity: 'error',
  message: text`the user data comes to ${'size'} bytes; EC2 takes 16,384`,
  help: text`shorten the values that the tier's machines are told`,
})

/** Limits of a stack. Source: AWS CloudFormation user guide, "Understand CloudFormation quotas". */
const limits = [
  { section: 'Resources', what: 'resources', limit: 500 },
  { section: 'Parameters', what: 'parameters', limit: 200 },
  { section: 'Outputs', what: 'outputs', limit: 200 },
] as const

/** What CloudFormation and EC2 refuse for its size. */
export function checkLimits(
  model: Model,
  { template }: EmittedStack,
  body: string,
  userData: ReadonlyMap<string, { readonly bytes: number }>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const { section, what, limit } of limits) {
    const count = Object.keys(template[section] ?? {}).length
    if (count <= limit) continue
    const advice = 'put a section into a nested stack: give its entries `stack: NAME`'
    diagnostics.push(diagnose(tooMany, model.spec.at('name').location, { count, what, limit, advice }))
  }
  const size = new TextEncoder().encode(body).length
  if (size > 1_000_000) diagnostics.push(diagnose(templateTooLarge, model.spec.at('name').location, { size }))
  for (const [key, { bytes }] of userData) {
    if (bytes <= userDataLimit) continue
    const tier = model.tiers.get(key)!.spec as Cursor<{ boot?: object }>
    diagnostics.push(diagnose(userDataTooLarge, tier.at('boot').keyLocation, { size: bytes }))
  }
  return diagnostics
}
