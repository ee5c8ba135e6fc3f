import type { CommandEntry } from '../command.ts'
import { check } from './check.ts'
import { compile } from './compile.ts'

/**
 * All commands, in the order in which the help lists them. `compile` and `check`, which must start quickest, are part of
 * the main file, of which machine code is kept between runs; the others are loaded when they are called.
 */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'Write a small commented spec to start from',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'compile',
    summary: 'Check a spec and write the build folder',
    load: async () => compile,
  },
  {
    name: 'check',
    summary: 'Check a spec without writing anything; --watch again after each change',
    load: async () => check,
  },
  {
    name: 'lint',
    summary: 'Judge the template with cfn-lint, findings traced to the spec',
    load: async () => (await import('./lint.ts')).lint,
  },
  {
    name: 'build',
    summary: 'Compile, and make function bundles and service archives',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of the spec language',
    load: async () => (await import('./schema.ts')).schema,
  },
]
