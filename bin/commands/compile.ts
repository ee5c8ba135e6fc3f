import { artifactsFromCache } from '../artifacts/from-cache.ts'
import { heldArtifacts } from '../artifacts/held.ts'
import { defineCommand } from '../command.ts'
import { buildOptions, specArgument, specOptions } from '../options/common.ts'
import { optionalLintOptions } from '../options/lint.ts'
import type { Environment } from '../output.ts'
import { runBuild, type Supply } from '../run-build.ts'
import type { Content } from '../write-folder/write-folder.ts'

export const compile = defineCommand({
  description:
    'Validates and checks a spec and writes the build folder: the CloudFormation template, where each part of it comes ' +
    'from, rendered user data, and how to deploy it. Function bundles and service archives are added where they were ' +
    'built before; `groundplan build` makes them. Nothing is written where something is wrong.',
  arguments: [specArgument],
  options: { ...specOptions, ...buildOptions, ...optionalLintOptions },
  examples: [
    { line: 'groundplan compile', summary: 'Compile architecture.yaml into build/NAME' },
    { line: 'groundplan compile --env test --lint', summary: 'An environment, judged by cfn-lint too' },
    { line: 'groundplan compile --format yaml --out template', summary: 'A template in YAML, elsewhere' },
  ],
  run: ({ arguments: [spec], options }, context) => runBuild(spec, options, context, madeBefore(context.env)),
})

/** What the folder or the cache has. What there was to say about it, `build` said. */
function madeBefore(env: Environment): Supply {
  return async (_subject, { manifest }, folder) => {
    const wanted = manifest.artifacts.filter(({ sha256 }) => sha256 === null)
    if (wanted.length === 0) return { made: new Map(), missing: new Map(), diagnostics: [] }
    const made = new Map(heldArtifacts(folder, manifest))
    const missing = new Map<string, Content>()
    const others = wanted.filter(({ file }) => !made.has(file))
    if (others.length > 0) {
      for (const [file, found] of artifactsFromCache(others, env)) {
        made.set(file, found)
        missing.set(file, { sameAs: found.path })
      }
    }
    return { made, missing, diagnostics: [] }
  }
}
