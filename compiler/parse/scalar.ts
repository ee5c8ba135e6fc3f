import { isMap, isScalar, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { type Diagnostic, define, diagnose, type Location } from '../diagnostics/diagnostic.ts'
import { text } from '../diagnostics/text.ts'

export const notFinite = define({
  code: 'GP1040',
  severity: 'error',
  message: text`${'written'} is not a finite number`,
  help: text`Write an ordinary number, or "${'written'}" in quotes if it is meant as text.`,
})

export const tooManyDigits = define({
  code: 'GP1041',
  severity: 'error',
  message: text`the number ${'written'} is too large to be kept exactly`,
  help: text`Quote it: "${'written'}". Numbers are exact up to 9007199254740991.`,
})

export const tagDoesNotFit = define({
  code: 'GP1042',
  severity: 'error',
  message: text`this is not of the kind that its tag !!${'kind'} says`,
  help: text`Remove the tag, or mend the value.`,
})

/** What is wrong with the value of `node`, given that its syntax is right. */
export function judgeValue(node: Scalar | YAMLMap | YAMLSeq, location: Location): Diagnostic | undefined {
  if (node.tag?.startsWith(CORE) && !fits(node, node.tag.slice(CORE.length)))
    return diagnose(tagDoesNotFit, location, { kind: node.tag.slice(CORE.length) })
  if (!isScalar(node) || typeof node.value !== 'number') return undefined
  const source = node.source ?? ''
  const written = source.length > 50 ? `${source.slice(0, 50)}…` : source
  const whole = /^[-+]?\d+$|^0[xo]/.test(source)
  if (whole && !Number.isSafeInteger(node.value)) return diagnose(tooManyDigits, location, { written })
  return Number.isFinite(node.value) ? undefined : diagnose(notFinite, location, { written })
}

const CORE = 'tag:yaml.org,2002:'

function fits(node: Scalar | YAMLMap | YAMLSeq, kind: string): boolean {
  if (!isScalar(node)) return kind === (isMap(node) ? 'map' : 'seq')
  switch (kind) {
    case 'str':
      return typeof node.value === 'string'
    case 'int':
      return Number.isInteger(node.value)
    case 'float':
      return typeof node.value === 'number'
    case 'bool':
      return typeof node.value === 'boolean'
    case 'null':
      return node.value === null
    default:
      return false
  }
}
