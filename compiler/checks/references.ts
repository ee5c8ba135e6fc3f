import { define } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { text } from '../diagnostics/text.ts'
import type { Cursor } from '../model/cursor.ts'
import type { Parameter } from '../model/generated/architecture.ts'
import type { Model } from '../model/model.ts'
import type { Check } from './check.ts'
import { marked } from './places.ts'

export const unknownReference = define({
  code: 'GP2001',
  severity: 'error',
  message: text`there is no ${'what'} called ${'name'}`,
  help: text`${'advice'}`,
})

export const wrongParameterType = define({
  code: 'GP2002',
  severity: 'error',
  message: text`the parameter ${'name'} is of type ${'type'}, but a ${'wanted'} belongs here`,
  help: text`use a parameter of type ${'wanted'}, or change the type of ${'name'}`,
})

/** Where a key takes a reference, there is a thing of that kind and name. */
export const references: Check = (model, report) => {
  for (const [{ of }, cursor] of marked(model.spec as Cursor, 'reference')) {
    const name = String(cursor.value)
    const { what, names, alternative } = kindOf(model, of, cursor)
    if (name === alternative || names.includes(name)) continue
    const where = elsewhere(model, name)
    const likely = suggest(name, names)
    const advice = likely
      ? `did you mean \`${likely}\`?`
      : where
        ? `\`${name}\` is a ${where}`
        : names.length > 0
          ? `there is ${names.map(one => `\`${one}\``).join(', ')}`
          : `declare one first`
    report(unknownReference, cursor.location, { what, name: `\`${name}\``, advice })
  }
  for (const [{ of }, cursor] of marked(model.spec as Cursor, 'value')) checkValue(model, of, cursor, report)
  for (const [, cursor] of marked(model.spec as Cursor, 'peer')) checkPeer(model, cursor, report)
}

type Kind = { readonly what: string; readonly names: readonly string[]; readonly alternative?: string }

/** What a reference may name; `x-reference` in the schema says which kind it is. */
function kindOf(model: Model, of: string, cursor: Cursor): Kind {
  const kind = (what: string, things: Iterable<string>): Kind => ({ what, names: [...things] })
  switch (of) {
    case 'storage':
      return kind('bucket', model.buckets.keys())
    case 'cdn':
      return kind('distribution', model.distributions.keys())
    case 'topics':
      return kind('topic', model.topics.keys())
    case 'functions':
      return kind('function', model.functions.keys())
    case 'alarms':
      return kind('alarm', model.alarms.keys())
    case 'tiers':
      return kind('tier', model.tiers.keys())
    case 'loadBalancers':
      return kind('load balancer', model.loadBalancers.keys())
    case 'loadBalancers.listeners':
      return kind('listener', model.listeners.keys())
    case 'tiers.policies':
      return kind('scaling policy', model.scalingPolicies.keys())
    case 'tiers.targetGroups':
      return kind('target group', model.targetGroups.keys())
    case 'network.subnets':
      return kind('subnet group', model.subnetGroups.keys())
    case 'access.keyPairs':
      return kind('key pair', model.keyPairs.keys())
    case 'access.roles':
      return kind('role', model.roles.keys())
    case 'access.roles|automatic':
      return { ...kind('role', model.roles.keys()), alternative: 'automatic' }
    case 'cdn.origins': {
      const distribution = model.distributions.get(cursor.path.split('/')[2]!)
      return kind('origin', Object.keys(distribution?.spec.value.origins ?? {}))
    }
    default:
      throw new Error(`the schema refers to ${of}, which is no kind of thing`)
  }
}

/** A name that exists, but as something else. */
function elsewhere(model: Model, name: string): string | undefined {
  const kinds: readonly (readonly [string, ReadonlyMap<string, unknown>])[] = [
    ['parameter', model.parameters],
    ['tier', model.tiers],
    ['topic', model.topics],
    ['function', model.functions],
    ['alarm', model.alarms],
    ['bucket', model.buckets],
    ['distribution', model.distributions],
    ['load balancer', model.loadBalancers],
    ['subnet group', model.subnetGroups],
    ['role', model.roles],
    ['key pair', model.keyPairs],
  ]
  return kinds.find(([, things]) => things.has(name))?.[0]
}

const forms: Readonly<Record<string, { readonly pattern: RegExp; readonly what: string }>> = {
  publicKey: { pattern: /^ssh-(ed25519|rsa) \S+/, what: 'public key' },
  email: { pattern: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, what: 'e-mail address' },
  domain: { pattern: /^([a-z0-9-]+\.)+[a-z]{2,}$/i, what: 'domain name' },
}

/** A value that is written down, or the name of a parameter of its type. */
function checkValue(model: Model, type: string, cursor: Cursor, report: Parameters<Check>[1]): void {
  const name = String(cursor.value)
  const parameter = model.parameters.get(name)
  if (parameter) {
    if (parameter.spec.value.type === type) return
    report(wrongParameterType, cursor.location, {
      name: `\`${name}\``,
      type: parameter.spec.value.type,
      wanted: type,
    })
    return
  }
  const form = forms[type]!
  if (form.pattern.test(name)) return
  const names = [...model.parameters.values()]
    .filter(({ spec }) => spec.value.type === type)
    .map(({ key }) => key)
  const likely = suggest(name, names)
  const advice = likely
    ? `did you mean \`${likely}\`?`
    : `name a parameter of type \`${type}\`, or write the ${form.what} itself`
  report(unknownReference, cursor.location, {
    what: `parameter or ${form.what}`,
    name: `\`${name}\``,
    advice,
  })
}

/** `anywhere`, `network`, a block, a prefix list, a parameter of type cidr, or a thing with a security group. */
function checkPeer(model: Model, cursor: Cursor, report: Parameters<Check>[1]): void {
  const name = String(cursor.value)
  if (name === 'anywhere' || (name === 'network' && model.spec.at('network').exists)) return
  if (/^pl-[0-9a-f]{8,17}$/.test(name) || /^(\d{1,3}\.){3}\d{1,3}\/\d{1,2}$/.test(name)) return
  const parameter = model.parameters.get(name)
  if (parameter) {
    const type: Parameter['type'] = parameter.spec.value.type
    if (type !== 'cidr')
      report(wrongParameterType, cursor.location, { name: `\`${name}\``, type, wanted: 'cidr' })
    return
  }
  const groups = [
    ...[...model.tiers.keys()].map(key => `tiers.${key}`),
    ...[...model.loadBalancers.keys()].map(key => `loadBalancers.${key}`),
  ]
  if (groups.includes(name)) return
  const names = [...groups, ...model.parameters.keys(), 'anywhere', 'network']
  const likely = suggest(name, names)
  const advice = likely
    ? `did you mean \`${likely}\`?`
    : 'it is `anywhere`, `network`, an IPv4 block, a parameter of type cidr, a prefix list, `tiers.NAME` or `loadBalancers.NAME`'
  report(unknownReference, cursor.location, { what: 'peer', name: `\`${name}\``, advice })
}
