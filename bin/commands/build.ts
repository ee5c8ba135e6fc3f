import { makeArtifacts } from '../artifacts/make-all.ts'
import { defineCommand } from '../command.ts'
import { buildOptions, specArgument, specOptions } from '../options/common.ts'
import { noLint } from '../options/lint.ts'
import { runBuild } from '../run-build.ts'

export const build = defineCommand({
  description:
    'Compiles a spec and makes what its manifest names: function bundles and service archives. They go into the build ' +
    'folder, and their SHA-256 and size into manifest.json. What was made once from the same sources is taken from the ' +
    'cache: GROUNDPLAN_CACHE, else groundplan in the folder for caches of the user.',
  arguments: [specArgument],
  options: { ...specOptions, ...buildOptions },
  examples: [{ line: 'groundplan build', summary: 'All that a deployment of architecture.yaml needs' }],
  run: ({ arguments: [spec], options }, context) =>
    runBuild(spec, { ...options, ...noLint }, context, (subject, _result, folder) =>
      makeArtifacts(subject, folder, context.env, name => {
        if (!options.quiet) context.output.err(`packing ${name}\n`)
      }),
    ),
})
