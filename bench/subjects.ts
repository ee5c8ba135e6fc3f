import { rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { findCfnLint } from '../lint/find-cfn-lint.ts'
import type { Subject } from './processes.ts'
import type { Workspace } from './workspace.ts'

/** The name of the subject that all others are compared with. */
export const bare = 'node -e 0'

/** Groundplan's own commands and the bare start, on one Node. */
export function ownSubjects(node: string, workspace: Workspace): readonly Subject[] {
  const { program, spec, out, env, folder } = workspace
  const common = { program: node, cwd: folder, env }
  const run = (name: string, args: readonly string[], more: Partial<Subject> = {}): Subject => {
    return { name, args: [program, ...args], ...common, ...more }
  }
  const removeOut = () => rmSync(out, { recursive: true, force: true })
  const first = join(folder, 'first-run')
  const compile = ['compile', spec, '--out', out]
  return [
    { name: bare, args: ['-e', '0'], ...common },
    run('groundplan --version', ['--version']),
    run('groundplan compile', compile, { prepare: removeOut }),
    run('groundplan compile, build folder up to date', compile),
    run('groundplan check', ['check', spec]),
    run('groundplan check, first run after installing', ['check', spec], {
      env: { ...env, GROUNDPLAN_CACHE: first },
      prepare: () => rmSync(first, { recursive: true, force: true }),
      everyRound: 5,
    }),
  ]
}

/** What else people use. `cdk` is the folder of the CDK application. */
export function peerSubjects(node: string, workspace: Workspace, cdk: string): readonly Subject[] {
  const { out, folder } = workspace
  const assembly = join(folder, 'cdk.out')
  const prepare = () => rmSync(assembly, { recursive: true, force: true })
  // The `cdk` program starts the application by a shell, which finds this same Node first.
  const path = [dirname(node), workspace.env['PATH']].join(delimiter)
  const env = { ...workspace.env, PATH: path, CDK_OUTDIR: assembly, CDK_DISABLE_CLI_TELEMETRY: 'true' }
  const unvalidated = { ...env, CDK_VALIDATION: 'false' }
  const app = join(cdk, 'app.cjs')
  const common = { program: node, cwd: cdk, prepare, everyRound: 5 }
  const synth = [
    'synth',
    '--quiet',
    '--no-notices',
    '--no-lookups',
    '--app',
    'node app.cjs',
    '--output',
    assembly,
  ]
  const peers: Subject[] = [
    { name: 'AWS CDK: the application alone', args: [app], env, ...common },
    { name: 'AWS CDK: the application alone, its validation off', args: [app], env: unvalidated, ...common },
    {
      name: 'AWS CDK: cdk synth',
      args: [join(cdk, 'node_modules/aws-cdk/bin/cdk'), ...synth],
      env,
      ...common,
    },
  ]
  const lint = findCfnLint({ root: import.meta.dirname })
  if ('program' in lint) {
    const args = ['--regions', 'eu-west-2', '--', join(out, 'template.json')]
    peers.push({
      name: 'cfn-lint on the compiled template',
      program: lint.program,
      args,
      cwd: folder,
      env: workspace.env,
      everyRound: 5,
    })
  }
  return peers
}
