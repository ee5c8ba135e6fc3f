import { palette } from '../../compiler/diagnostics/render/palette.ts'
import { defineCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { judge } from '../judge.ts'
import { lintRegions } from '../lint-compiled.ts'
import { specArgument, specOptions } from '../options/common.ts'
import { lintingOptions } from '../options/lint.ts'
import { report } from '../report.ts'
import { sayUnavailable } from '../unavailable.ts'
import { wrongUsage } from '../wrong-usage.ts'

export const lint = defineCommand({
  description:
    'Compiles a spec in memory and judges the template with cfn-lint, which knows the types, properties and values of ' +
    'every AWS resource. Each finding points at the line of the spec that it comes from. Nothing is written.',
  arguments: [specArgument],
  options: { ...specOptions, ...lintingOptions },
  examples: [
    { line: 'groundplan lint --regions eu-west-2,us-east-1', summary: 'Judge for two regions' },
    { line: 'groundplan lint --informational', summary: 'With what is only worth knowing' },
  ],
  run: async ({ arguments: [spec], options }, context) => {
    const judgement = await judge(spec, { ...options, lint: true }, context)
    if (judgement.usage !== undefined) return wrongUsage(judgement.usage, context)
    const { diagnostics, subject, unavailable } = judgement
    const exitCode = await report(diagnostics, options, context)
    if (unavailable !== undefined) return sayUnavailable(unavailable, context)
    const found = diagnostics.filter(({ source }) => source === 'cfn-lint').length
    if (subject?.compilation.result && found === 0 && exitCode === exitCodes.done && !options.quiet) {
      const { output } = context
      const regions = lintRegions(subject.compilation, options).join(', ')
      const name = palette(output.colour.err).strong(subject.compilation.result.name)
      output.err(`${name}: cfn-lint finds nothing in ${regions}\n`)
    }
    return exitCode
  },
})
