import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What is measured, copied so that nobody else's work changes it on the way. All paths absolute. */
export type Workspace = {
  readonly folder: string
  /** The bundled command line. */
  readonly program: string
  readonly specs: string
  readonly spec: string
  /** Where commands write; removed before each run that should begin without it. */
  readonly out: string
  readonly env: NodeJS.ProcessEnv
}

/** Builds the command line and copies it with the reference and its sources. */
export function makeWorkspace(): Workspace {
  // Inside the project, so that the command line finds the packages that are not bundled.
  const folder = join(root, 'build', 'bench')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (const name of ['dist', 'schema', 'templates', 'specs', 'runtime', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: isSource })
  withoutDownloads(join(folder, 'runtime', 'background-removal', 'package.json'))
  const workspace = {
    folder,
    program: join(folder, 'dist', 'groundplan.cjs'),
    specs: join(folder, 'specs'),
    spec: join(folder, 'specs', 'architecture.yaml'),
    out: join(folder, 'out'),
    env: plainEnvironment({ GROUNDPLAN_CACHE: join(folder, 'cache') }),
  }
  fillCache(workspace)
  return workspace
}

/** Installs AWS CDK for the comparison, as its lock file says; does nothing where that was done. */
export function installCdk(): string {
  const folder = join(root, 'bench', 'cdk')
  const stamp = join(folder, 'node_modules', '.bench-setup')
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  })
  writeFileSync(stamp, wanted)
  return folder
}

/** Without what changes how fast Node starts or how a program behaves in a pipeline. */
function plainEnvironment(added: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const env = { ...process.env, ...added }
  for (const name of Object.keys(env))
    if (/^(NODE_|npm_|CI$|GITHUB_|CDK_|FORCE_COLOR$|NO_COLOR$)/.test(name)) delete env[name]
  return env
}

function isSource(path: string): boolean {
  return basename(path) !== 'node_modules'
}

/** The service's own script would fetch packages of hundreds of megabytes; without it, the archive holds its sources. */
function withoutDownloads(file: string): void {
  const { scripts, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
  const { 'groundplan:bundle': _, ...kept } = scripts ?? {}
  writeFileSync(file, JSON.stringify({ ...rest, scripts: kept }, undefined, 2))
}

/** The bundle cache is warm in all measurements: most runs are not the first one. */
function fillCache({ program, spec, out, env, folder }: Workspace): void {
  execFileSync(process.execPath, [program, 'build', spec, '--out', out], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
