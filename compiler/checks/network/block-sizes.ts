import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { block, formatBlock, network } from '../../model/cidr.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check, Report } from '../check.ts'

export const blockSize = define({
  code: 'GP2301',
  severity: 'error',
  message: text`a ${'what'} has a prefix from /16 to /${'longest'}, not /${'prefix'}`,
  help: text`${'advice'}; ${'nearest'} is the nearest that fits`,
})

/**
 * A VPC's and a subnet's block has a prefix from /16 to /28; a subnet group is cut into four subnets, so its own prefix
 * goes to /26. Source: Amazon VPC user guide, "VPC CIDR blocks" and "Subnet CIDR blocks".
 */
export const blockSizes: Check = (model, report) => {
  const cidr = model.spec.at('network').optional('cidr')
  if (cidr) size(report, cidr, 'network', 28, 'AWS takes no other')
  for (const { spec } of model.subnetGroups.values())
    size(report, spec.at('cidr'), 'subnet group', 26, 'it is cut into four subnets, which are /28 or larger')
}

function size(report: Report, cidr: Cursor<string>, what: string, longest: number, advice: string): void {
  const { address, prefix } = block(cidr.value)
  if (prefix >= 16 && prefix <= longest) return
  const nearest = formatBlock(network({ address, prefix: Math.min(Math.max(prefix, 16), longest) }))
  report(blockSize, cidr.location, { what, longest, prefix, advice, nearest: `\`${nearest}\`` })
}
