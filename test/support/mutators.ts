import { annotations } from '../../compiler/model/generated/annotations.ts'
import { tokens } from '../../compiler/source/pointer.ts'
import type { Schema } from '../../compiler/validate/schema.ts'
import type { Place } from './places.ts'

/**
 * The texts of other values for the scalar at `place`, valid by its schema. A value that names a thing of the
 * specification gets the names of others, then of none; one of a list that has all there are, a word that is none.
 */
export function mutations(place: Place, all: readonly Place[]): readonly string[] {
  const { value, schema } = place
  if (typeof value === 'boolean') return [String(!value)]
  if (typeof value === 'number')
    return [value + 1, value - 1].filter(other => isInRange(schema, other)).map(String)
  const siblings: unknown[] = Array.isArray(place.parent?.value) ? place.parent.value : []
  const others = candidates(place, String(value), all).filter(
    candidate => candidate !== value && !siblings.includes(candidate) && isValid(place, candidate),
  )
  return (others.length > 0 || !schema.enum ? others : ['nothing']).map(other => quoted(place, other))
}

function candidates(place: Place, value: string, all: readonly Place[]): readonly string[] {
  const { schema, key } = place
  if (key?.name === 'kind') return ['autoscaled', 'instance', 'bastion']
  if (schema.const !== undefined) return []
  if (schema.enum) return schema.enum.map(String)
  const annotation = annotationOf(place)
  if (annotation?.kind === 'reference') return [...otherNames(annotation.of, all, place.pointer), 'nothing']
  if (annotation?.kind === 'peer') return ['anywhere', 'network']
  if (annotation?.kind === 'value') return ['other@example.org', 'other.example.org', 'ssh-ed25519 AAAA']
  const known = alternatives.find(([pattern]) => pattern.test(value))
  return [...(known?.[1] ?? []), ...ofTheSameForm(value)]
}

function isInRange(schema: Schema, value: number): boolean {
  const { minimum = 0, maximum = value } = schema as { minimum?: number; maximum?: number }
  return value >= minimum && value <= maximum
}

/** Values of few, with others like them. */
const alternatives: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^c7g\./, ['c7g.xlarge']],
  [/^t4g\./, ['t4g.medium']],
  [/^t2\./, ['t2.micro']],
  [/^(ansible|main_application)\.sh$/, ['ansible.sh', 'main_application.sh']],
  [/^(background-removal|main-application)$/, ['background-removal', 'main-application']],
  [/^average$/, ['maximum']],
  [/^(gate|shed)\.ts$/, ['gate.ts', 'shed.ts']],
  [/^\d+\.\d+\.\d+\.\d+\/\d+$/, ['10.0.32.0/20', '10.0.0.0/17']],
  [/^arn:|^\$\{loadBalancers\./, ['${aws.region}']],
]

/** Another number where there is one; a letter more or less elsewhere. */
function ofTheSameForm(value: string): string[] {
  const number = (change: number) =>
    value.replace(/\d+/, digits => String(Number(digits) + change).padStart(digits.length, '0'))
  return [number(1), number(-1), `${value}x`, value.replace(/(?=\/?\*?$)/, 'x'), value.slice(0, -1)]
}

function otherNames(of: string, all: readonly Place[], pointer: string): string[] {
  const [section] = of.split('|')
  if (section === 'cdn.origins') return namesBelow(all, ['cdn', tokens(pointer)[1]!, 'origins'])
  if (section === 'loadBalancers.listeners') return nested(all, 'loadBalancers', ['listeners'])
  if (section === 'tiers.targetGroups') return nested(all, 'tiers', ['targetGroups'])
  if (section === 'tiers.policies') return nested(all, 'tiers', ['scaling', 'policies'])
  return namesBelow(all, section!.split('.'))
}

function nested(all: readonly Place[], section: string, below: readonly string[]): string[] {
  return namesBelow(all, [section]).flatMap(key =>
    namesBelow(all, [section, key, ...below]).map(name => `${key}.${name}`),
  )
}

function namesBelow(all: readonly Place[], path: readonly string[]): string[] {
  const depth = path.length
  return all
    .filter(({ key }) => key?.chosenBy === 'user')
    .map(({ pointer }) => tokens(pointer))
    .filter(tokens => tokens.length === depth + 1 && path.every((token, i) => token === tokens[i]))
    .map(tokens => tokens[depth]!)
}

function annotationOf({ pointer }: Place) {
  const path = tokens(pointer)
  return annotations.find(
    ({ path: pattern }) =>
      pattern.length === path.length && pattern.every((step, i) => step === '*' || step === path[i]),
  )
}

function isValid({ schema }: Place, value: string): boolean {
  const pattern = schema['pattern'] as string | undefined
  return (
    value !== '' &&
    (pattern === undefined || new RegExp(pattern, 'u').test(value)) &&
    value.length <= ((schema['maxLength'] as number | undefined) ?? 9999)
  )
}

/** `value` with the quotes that the scalar had, or with some where it needs them. */
function quoted({ written }: Place, value: string): string {
  const plain =
    /^[A-Za-z/][\w ./@+-]*(:[\w*]+)?\/?\*?$/.test(value) || /^\d+(\.\d+)*(\/\d+|[a-z%]+)$/i.test(value)
  return plain && !/^["']/.test(written) ? value : JSON.stringify(value)
}
