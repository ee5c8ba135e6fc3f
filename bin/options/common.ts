import { renderers } from '../../compiler/diagnostics/render/index.ts'
import type { Options } from './option.ts'

/** Every command takes these. */
export const globalOptions = {
  'no-color': { summary: 'Write no colours; so does NO_COLOR' },
  quiet: { summary: 'Say only what is wrong' },
  verbose: { summary: 'Say more: acknowledged findings in full, the stack of an internal error' },
  help: { summary: 'Show this help', short: 'h' },
  version: { summary: 'Show the version' },
} as const satisfies Options

export type GlobalOptions = typeof globalOptions

/** For commands that read a spec and judge it. */
export const specOptions = {
  env: { value: 'NAME', summary: 'Lay this environment of the spec over it' },
  param: { value: 'Name=value', pairs: true, summary: "Set a parameter's value; may be repeated" },
  diagnostics: {
    choices: renderers.map(({ name }) => name),
    summary: 'How findings are written',
    default: 'pretty, or github under GitHub Actions',
  },
  'fail-on': { choices: ['error', 'warning'], summary: 'What makes the exit code 1', default: 'error' },
} as const satisfies Options

/** For commands that write the build folder. */
export const buildOptions = {
  out: { value: 'DIR', summary: 'The build folder', default: 'build/NAME, or build/NAME-ENV' },
  format: { choices: ['json', 'yaml'], summary: 'The format of the template', default: 'json' },
} as const satisfies Options

export const specArgument = {
  name: 'SPEC',
  summary: 'architecture.yaml here, else specs/architecture.yaml; - reads standard input',
  optional: true,
} as const
