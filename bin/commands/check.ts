import { defineCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { judge } from '../judge.ts'
import { specArgument, specOptions } from '../options/common.ts'
import { optionalLintOptions } from '../options/lint.ts'
import { report } from '../report.ts'
import { sayGood } from '../say-good.ts'
import { sayUnavailable } from '../unavailable.ts'
import { wrongUsage } from '../wrong-usage.ts'

export const check = defineCommand({
  description:
    'Judges a spec as `groundplan compile` does, and writes nothing. With --watch it does so again whenever the spec, an ' +
    'overlay, a template, a script or a source of a function changes, until Ctrl-C ends it with exit code 0.',
  arguments: [specArgument],
  options: {
    ...specOptions,
    ...optionalLintOptions,
    watch: { summary: 'Judge again after each change' },
  },
  examples: [
    { line: 'groundplan check --watch', summary: 'While you write' },
    { line: 'groundplan check --diagnostics sarif > findings.sarif', summary: 'For a code scanning service' },
  ],
  run: async ({ arguments: [spec], options }, context) => {
    if (options.watch) return (await import('../check-again.ts')).checkAgain(spec, options, context)
    const judgement = await judge(spec, options, context)
    if (judgement.usage !== undefined) return wrongUsage(judgement.usage, context)
    const exitCode = await report(judgement.diagnostics, options, context)
    if (judgement.unavailable !== undefined) return sayUnavailable(judgement.unavailable, context)
    if (exitCode === exitCodes.done && !options.quiet) sayGood(judgement, context)
    return exitCode
  },
})
