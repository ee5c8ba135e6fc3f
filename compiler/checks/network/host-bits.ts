import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import { block, formatBlock, network } from '../../model/cidr.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Check } from '../check.ts'
import { marked } from '../places.ts'

export const hostBits = define({
  code: 'GP2302',
  severity: 'error',
  message: text`${'block'} is no block: it does not start at a multiple of its size`,
  help: text`the block that holds this address is ${'corrected'}`,
})

export const peerHostBits = define({
  code: 'GP2303',
  severity: 'warning',
  acknowledge: true,
  message: text`${'block'} means ${'corrected'}: the last bits of the address do not count`,
  help: text`write ${'corrected'}, or a longer prefix such as /32 for one address`,
})

/**
 * A block's address has no bits set beyond its prefix: EC2 would clear them without a word, and what is deployed would
 * differ from what is written. Source: Amazon EC2 API reference, "CreateVpc", "CreateSubnet" and "IpRange".
 */
export const hostBitsClear: Check = (model, report) => {
  const cidr = model.spec.at('network').optional('cidr')
  const groups = [...model.subnetGroups.values()].map(({ spec }) => spec.at('cidr'))
  for (const cursor of [...(cidr ? [cidr] : []), ...groups]) {
    const corrected = correct(cursor.value)
    if (corrected)
      report(hostBits, cursor.location, { block: `\`${cursor.value}\``, corrected: `\`${corrected}\`` })
  }
  const peers = [...marked(model.spec as Cursor, 'peer')].map(([, cursor]) => cursor)
  const defaults = [...model.parameters.values()]
    .filter(({ spec }) => spec.value.type === 'cidr' && spec.value.default !== undefined)
    .map(({ spec }) => spec.at('default') as Cursor)
  for (const cursor of [...peers, ...defaults]) {
    const value = String(cursor.value)
    const corrected = isBlock.test(value) ? correct(value) : undefined
    if (corrected)
      report(peerHostBits, cursor.location, { block: `\`${value}\``, corrected: `\`${corrected}\`` })
  }
}

const isBlock = /^\d+\.\d+\.\d+\.\d+\/\d+$/

/** The block without its host bits; undefined where it has none. */
function correct(text: string): string | undefined {
  const corrected = formatBlock(network(block(text)))
  return corrected === text ? undefined : corrected
}
