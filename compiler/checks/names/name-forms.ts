import { define } from '../../diagnostics/diagnostic.ts'
import { text } from '../../diagnostics/text.ts'
import type { Model } from '../../model/model.ts'
import type { Check } from '../check.ts'
import { type NameLaw, nameLaws } from './name-laws.ts'
import { knownValue, type PhysicalName, physicalNames } from './physical-names.ts'

export const nameForm = define({
  code: 'GP2601',
  severity: 'error',
  message: text`${'name'} cannot be the name of ${'what'}: ${'fault'}`,
  help: text`${'advice'}`,
})

export const nameLength = define({
  code: 'GP2602',
  severity: 'error',
  message: text`the name of ${'what'} has ${'least'} to ${'most'} characters, and ${'name'} has ${'length'}`,
  help: text`${'advice'}`,
})

/** A physical name has the characters and the length that its service takes. Source: each service's page, named in name-laws.ts. */
export const nameForms: Check = (model, report) => {
  for (const name of physicalNames(model)) {
    const law = nameLaws[name.service]
    const params = { what: law.what, name: `\`${name.known}\`` }
    const fault = faultOf(name, law)
    if (fault) {
      const better = mended(model, name, law)
      const advice = better === undefined ? `a name has ${law.within}` : `use \`${better}\``
      report(nameForm, name.cursor.location, { ...params, fault, advice })
      continue
    }
    const { length } = name.known
    if (length <= law.most && (length >= law.least || name.open)) continue
    const advice = length < law.least ? 'give it a longer one' : shorter(name, law)
    report(nameLength, name.cursor.location, { ...params, length, least: law.least, most: law.most, advice })
  }
}

function faultOf({ known, open }: PhysicalName, law: NameLaw): string | undefined {
  const wrong = wrongCharacter(known, law)
  if (wrong !== undefined) return `\`${wrong}\` is not one of ${law.within}`
  return open ? undefined : law.fault?.(known)
}

function wrongCharacter(name: string, law: NameLaw): string | undefined {
  for (const character of name) if (!law.character.test(character)) return character
  return undefined
}

/** The name as the specification could write it; undefined where none of its kind would do. */
function mended(model: Model, name: PhysicalName, law: NameLaw): string | undefined {
  const written = name.parts.map(part => {
    const value = knownValue(model, part)
    if ('literal' in part) return law.mend(part.literal)
    return value === undefined || law.mend(value) === value ? `\${${part.path}}` : law.mend(value)
  })
  const whole = written
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(/^(internal-|sg-|xn--|sthree-)+/, '')
  const literal = name.parts.every(part => 'literal' in part)
  const result = literal ? whole.slice(0, law.most - name.suffix.length).replace(/-+$/, '') : whole
  if (literal && (result.length < law.least || law.fault?.(result + name.suffix) !== undefined))
    return undefined
  return result
}

function shorter({ parts, suffix, known }: PhysicalName, law: NameLaw): string {
  const over = known.length - law.most
  const environment = suffix ? `; the environment adds \`${suffix}\`` : ''
  const [part] = parts
  if (parts.length > 1 || !part || !('literal' in part))
    return `shorten it by ${over} character${over === 1 ? '' : 's'}${environment}`
  return `use \`${part.literal.slice(0, law.most - suffix.length).replace(/-+$/, '')}\`${environment}`
}
