import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { CFN_LINT_VERSION, findCfnLint } from './find-cfn-lint.ts'
import { type Finding, parseFindings } from './finding.ts'

export type LintRequest = {
  /** The template: a file, absolute or relative to `root`, or its text. */
  readonly template: { readonly path: string } | { readonly body: string }
  /** AWS regions to judge the template for; none leaves the choice to cfn-lint (us-east-1). */
  readonly regions: readonly string[]
  /** Whether informational rules are asked for too. */
  readonly informational?: boolean
  /** The cfn-lint to use, instead of the one that `findCfnLint` finds. */
  readonly cfnLint?: string | undefined
  /** The folder that cfn-lint runs in: a `.cfnlintrc` there is honoured. */
  readonly root: string
  readonly env?: Readonly<Record<string, string | undefined>>
}

/**
 * `missing`: there is no cfn-lint, and how to install it. `failed`: it ran and could not judge, and why, as it says.
 */
export type LintResult =
  | { readonly findings: readonly Finding[]; readonly program: string }
  | { readonly missing: string }
  | { readonly failed: string }

/** Runs cfn-lint on one template. */
export async function lintTemplate(request: LintRequest): Promise<LintResult> {
  const found = findCfnLint({ program: request.cfnLint, root: request.root, env: request.env ?? process.env })
  if ('missing' in found) return found
  if ('path' in request.template) return run(found.program, request.template.path, request)
  const folder = await mkdtemp(join(tmpdir(), 'groundplan-'))
  try {
    const file = join(folder, 'template.json')
    await writeFile(file, request.template.body)
    return await run(found.program, file, request)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The version that `program --version` tells; undefined where it tells none. */
export async function cfnLintVersion(program: string): Promise<string | undefined> {
  const { execa } = await import('execa')
  const { stdout } = await execa(program, ['--version'], { reject: false, stdin: 'ignore' })
  return stdout?.match(/\d+\.\d+\.\d+\S*/)?.[0]
}

async function run(program: string, path: string, request: LintRequest): Promise<LintResult> {
  const { execa } = await import('execa')
  const { root, regions, informational } = request
  const args = [
    ...['--format', 'json'],
    ...(informational ? ['--include-checks', 'I'] : []),
    ...(regions.length > 0 ? ['--regions', ...regions] : []),
    ...['--', withoutWildcards(relative(root, resolve(root, path)))],
  ]
  const env = { ...request.env }
  const result = await execa(program, args, { cwd: root, env, reject: false, stdin: 'ignore' })
  const findings = parseFindings(result.stdout ?? '')
  const judged = result.exitCode !== undefined && (result.exitCode & ~FINDINGS) === 0
  const broken = findings?.find(({ rule }) => OWN_FAILURES.has(rule))
  // A process that ends badly with no output has not found the template to be without fault.
  if (findings && judged && !broken && (result.exitCode === 0 || findings.length > 0))
    return { findings, program }
  const reason =
    broken?.message || result.stderr.trim() || result.originalMessage || `exit code ${result.exitCode}`
  const version = await cfnLintVersion(program)
  const tested = version === CFN_LINT_VERSION ? '' : `; Groundplan is tested with ${CFN_LINT_VERSION}`
  return { failed: `${program} (version ${version ?? 'unknown'}${tested}) failed: ${reason}` }
}

/** cfn-lint's exit code is a sum: 2 for errors, 4 for warnings, 8 for informational findings. */
const FINDINGS = 2 | 4 | 8

/** E0002: a rule crashed. E0003: the configuration is wrong. Neither says anything about the template. */
const OWN_FAILURES: ReadonlySet<string> = new Set(['E0002', 'E0003'])

/** cfn-lint takes patterns; every character of `path` shall stand for itself. */
function withoutWildcards(path: string): string {
  return path.replace(/[*?[]/g, '[$&]')
}
