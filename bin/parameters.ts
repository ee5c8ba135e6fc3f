import { suggest } from '../compiler/diagnostics/suggest.ts'
import type { Template } from '../compiler/emit/template.ts'

type Declared = {
  readonly Type: string
  readonly AllowedValues?: readonly unknown[]
  readonly AllowedPattern?: string
  readonly ConstraintDescription?: string
  readonly MinValue?: number
  readonly MaxValue?: number
  readonly MinLength?: number
  readonly MaxLength?: number
}

/**
 * What is wrong with the values that `--param` gave, or undefined: a name that the template has no parameter for, or a
 * value that CloudFormation would refuse. Only the first mistake is told.
 */
export function parameterProblem(given: ReadonlyMap<string, string>, template: Template): string | undefined {
  const declared = (template['Parameters'] ?? {}) as Readonly<Record<string, Declared>>
  for (const [name, value] of given) {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined
    if (!parameter) return unknown(name, Object.keys(declared))
    const problem = valueProblem(value, parameter)
    if (problem !== undefined) return `--param ${name}: ${value === '' ? 'an empty value' : value} ${problem}`
  }
  return undefined
}

function unknown(name: string, names: readonly string[]): string {
  const near = suggest(name, names)
  const hint =
    near !== undefined
      ? `did you mean ${near}?`
      : names.length > 0
        ? `there is ${names.join(', ')}`
        : 'the template has none'
  return `--param ${name}: there is no such parameter; ${hint}`
}

function valueProblem(value: string, parameter: Declared): string | undefined {
  const { AllowedValues, AllowedPattern, ConstraintDescription, MinLength, MaxLength } = parameter
  if (AllowedValues && !AllowedValues.some(allowed => String(allowed) === value)) {
    const near = suggest(value, AllowedValues.map(String))
    return `is not one of ${AllowedValues.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`
  }
  if (/^(Number|List<Number>)$/.test(parameter.Type)) return numberProblem(value, parameter)
  if (AllowedPattern && !new RegExp(`^(?:${AllowedPattern})$`).test(value)) {
    return ConstraintDescription ?? `does not match ${AllowedPattern}`
  }
  const length = [...value].length
  if (MinLength !== undefined && length < MinLength) return `is shorter than ${MinLength} characters`
  if (MaxLength !== undefined && length > MaxLength) return `is longer than ${MaxLength} characters`
  return undefined
}

function numberProblem(value: string, { Type, MinValue, MaxValue }: Declared): string | undefined {
  const numbers = Type === 'Number' ? [value] : value.split(',').map(item => item.trim())
  for (const number of numbers) {
    if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(number)) return 'is not a number'
    if (MinValue !== undefined && Number(number) < MinValue) return `is less than ${MinValue}`
    if (MaxValue !== undefined && Number(number) > MaxValue) return `is more than ${MaxValue}`
  }
  return undefined
}
