import type { Related } from '../../diagnostics/diagnostic.ts'
import { block } from '../../model/cidr.ts'
import type { Cursor } from '../../model/cursor.ts'
import type { Rule } from '../../model/generated/architecture.ts'
import type { Model } from '../../model/model.ts'
import { rulesOf } from '../machines.ts'

/** Whom a peer lets in, in words for messages, and what explains it. */
export type Openness = { readonly whom: string; readonly related: readonly Related[] }

/** An ingress rule that lets strangers in: its `from`, and the ports, both ends included. */
export type OpenRule = Openness & {
  readonly from: Cursor<string>
  readonly protocol: 'tcp' | 'udp' | 'all'
  readonly first: number
  readonly last: number
}

/** The ingress rules of tiers that are open to anywhere, or to so wide a block that it is no choice of addresses. */
export function openRules(model: Model): readonly OpenRule[] {
  return [...model.tiers.values()]
    .flatMap(tier => rulesOf(tier, 'ingress'))
    .flatMap(rule => {
      const from = rule.optional('from')
      const open = from && openness(model, from)
      const range = rangeOf(rule.value)
      return open && range ? [{ ...open, ...range, from }] : []
    })
}

/** Undefined where the peer is a choice: a thing of the file, a prefix list, a block no wider than /8. */
export function openness(model: Model, peer: Cursor<string>): Openness | undefined {
  const name = peer.value
  if (name === 'anywhere') return { whom: 'anywhere', related: [] }
  if (isWide(name)) return { whom: `all of ${name}`, related: [] }
  const byDefault = model.parameters.get(name)?.spec.at('default') as Cursor | undefined
  if (!byDefault || !isWide(String(byDefault.value))) return undefined
  const related = [{ message: 'its default is this', location: byDefault.location }]
  return { whom: `all of ${byDefault.value}, the default of \`${name}\``, related }
}

/** Whether all ports are open. */
export function isEveryPort({ first, last }: OpenRule): boolean {
  return first <= 1 && last === 65535
}

/** Which of `services`, by port, a rule opens. */
export function opened(rule: OpenRule, services: readonly Service[]): string {
  return services
    .filter(({ port, udp }) => rule.first <= port && port <= rule.last && (rule.protocol !== 'udp' || udp))
    .map(({ name, port }) => `${name} (port ${port})`)
    .join(', ')
}

/** What usually listens on a port; `udp` where it does by UDP too. */
export type Service = { readonly port: number; readonly name: string; readonly udp?: boolean }

/** The ways into a machine. */
export const shells: readonly Service[] = [
  { port: 22, name: 'SSH' },
  { port: 3389, name: 'RDP', udp: true },
]

function isWide(text: string): boolean {
  return /^(\d{1,3}\.){3}\d{1,3}\/\d{1,2}$/.test(text) && block(text).prefix < 8
}

function rangeOf({
  protocol = 'tcp',
  port,
  ports,
}: Rule): Pick<OpenRule, 'protocol' | 'first' | 'last'> | undefined {
  if (protocol === 'all') return { protocol, first: 0, last: 65535 }
  const [first, last = first] = port === undefined ? (ports ?? '').split('-').map(Number) : [port]
  return protocol === 'icmp' || !first || !last ? undefined : { protocol, first, last }
}
