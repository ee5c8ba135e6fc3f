import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

/** The version that Groundplan is tested with; requirements.txt pins the same. */
export const CFN_LINT_VERSION = '1.58.0'

export type Found = { readonly program: string } | { readonly missing: string }

export type Search = {
  /** What the user asked for by option: a path, or a name on the PATH. */
  readonly program?: string | undefined
  /** The folder that the command runs in. */
  readonly root: string
  readonly env?: Readonly<Record<string, string | undefined>>
}

const INSTALL = `install it with \`pip install cfn-lint==${CFN_LINT_VERSION}\` (in Groundplan's own clone: \`npm run setup\`)`

/**
 * Where cfn-lint is: the option, `GROUNDPLAN_CFN_LINT`, the `.venv` of `root` or a folder above it, that of the
 * Groundplan package or a folder above it, the PATH. What was asked for by name is not replaced by another.
 */
export function findCfnLint({ program, root, env = process.env }: Search): Found {
  const asked = program
    ? { name: program, by: '--cfn-lint' }
    : { name: env['GROUNDPLAN_CFN_LINT'], by: 'GROUNDPLAN_CFN_LINT' }
  if (asked.name) {
    const named = /[/\\]/.test(asked.name) ? resolve(root, asked.name) : onPath(asked.name, env)
    if (named && isProgram(named)) return { program: named }
    return { missing: `${asked.by} names ${asked.name}, which is not a program; ${INSTALL}` }
  }
  const found = inEnvironment(root) ?? inEnvironment(import.meta.dirname) ?? onPath('cfn-lint', env)
  return found ? { program: found } : { missing: `cfn-lint was not found; ${INSTALL}` }
}

function inEnvironment(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const program = programIn(join(at, '.venv', process.platform === 'win32' ? 'Scripts' : 'bin'), 'cfn-lint')
    if (program || at === dirname(at)) return program
  }
}

function onPath(name: string, env: NonNullable<Search['env']>): string | undefined {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const program = folder && programIn(folder, name)
    if (program) return program
  }
  return undefined
}

function programIn(folder: string, name: string): string | undefined {
  const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name)
  return isProgram(path) ? path : undefined
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
