import type { Options, Values } from './option.ts'

/** How cfn-lint judges, for `lint` and for what takes `--lint`. */
export const lintingOptions = {
  regions: {
    value: 'REGION,…',
    many: true,
    summary: 'The AWS regions to judge the template for',
    default: "the environment's region, else us-east-1",
  },
  informational: { summary: "Ask for cfn-lint's informational rules too" },
  'cfn-lint': { value: 'PATH', summary: 'The cfn-lint to run', default: 'that of .venv, else of the PATH' },
} as const satisfies Options

/** For commands that can run cfn-lint beside what they do. */
export const optionalLintOptions = {
  lint: { summary: 'Judge the template with cfn-lint too' },
  ...lintingOptions,
} as const satisfies Options

export type LintingOptions = Values<typeof lintingOptions>

/** What is wrong with the values, or undefined. */
export function lintingProblem(options: LintingOptions & { readonly lint?: boolean }): string | undefined {
  const odd = regionsOf(options).find(region => !/^[a-z]{2}(-[a-z]+)+-\d{1,2}$/.test(region))
  if (odd !== undefined) return `--regions wants names like eu-west-2, not ${odd || 'an empty one'}`
  if (options.lint !== false) return undefined
  const given = [
    ...(options.regions.length > 0 ? ['--regions'] : []),
    ...(options.informational ? ['--informational'] : []),
    ...(options['cfn-lint'] === undefined ? [] : ['--cfn-lint']),
  ]
  return given.length > 0 ? `${given[0]} says how to lint: give --lint too` : undefined
}

/** Each region once, in the order given; none where the option is not given. */
export function regionsOf({ regions }: Pick<LintingOptions, 'regions'>): readonly string[] {
  return [...new Set(regions.flatMap(list => list.split(',')))]
}

/** The values of `optionalLintOptions` where nobody asks for cfn-lint. */
export const noLint = { lint: false, regions: [], informational: false, 'cfn-lint': undefined } as const
