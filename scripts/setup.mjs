// Makes a fresh clone ready: npm packages, a Python environment with the programs that judge the output, dist/.
// Plain JavaScript without dependencies, because it runs before anything is installed, on any Node >= 20.19.
// Each step leaves a stamp when it has succeeded, so an interrupted step runs again and a finished one does not.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ENVIRONMENT = 6
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'

installPackages()
installPrograms()
build()

function installPackages() {
  const stamp = join(root, 'node_modules', '.groundplan-setup')
  const wanted = sha256(readFileSync(join(root, 'package-lock.json')))
  if (contents(stamp) === wanted) return
  say('installing npm packages')
  const npm = process.env.npm_execpath ?? ''
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm.endsWith('npm-cli.js')) run('npm ci', process.execPath, [npm, ...args])
  else run('npm ci', windows ? 'npm.cmd' : 'npm', args)
  if (!existsSync(node()))
    fail(
      'npm installed no Node 24 into node_modules.',
      'Install scripts may be turned off: try `npm ci --include=dev --ignore-scripts=false`.',
    )
  writeFileSync(stamp, wanted)
}

function installPrograms() {
  const folder = join(root, '.venv')
  const stamp = join(folder, '.groundplan-setup')
  // The programs' first lines hold the folder's absolute path: a clone that was moved needs them anew.
  const wanted = `${sha256(readFileSync(join(root, 'requirements.txt')))} ${root}`
  const python = join(folder, windows ? 'Scripts/python.exe' : 'bin/python')
  if (contents(stamp) === wanted && existsSync(python)) return
  say('installing cfn-lint and other Python programs into .venv')
  rmSync(stamp, { force: true })
  run('python -m venv', findPython(), ['-m', 'venv', '--clear', folder])
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check']
  run('pip install', python, [...pip, '-r', join(root, 'requirements.txt')], { PIP_USER: '0' })
  writeFileSync(stamp, wanted)
}

function build() {
  const stamp = join(root, 'dist', '.groundplan-setup')
  const wanted = fingerprint()
  if (contents(stamp) === wanted) return
  say('building dist/')
  run('the build', node(), [join(root, 'scripts', 'build.ts')], {}, 1)
  writeFileSync(stamp, wanted)
}

/** The first Python >= 3.11 (ansible-core needs it) that can make a virtual environment. */
function findPython() {
  const lacking = []
  for (const name of ['python3.11', 'python3.12', 'python3.13', 'python3', 'python']) {
    const question = 'import sys; print(sys.version_info >= (3, 11)); import ensurepip, venv; print("venv")'
    const answer = spawnSync(name, ['-c', question], { encoding: 'utf8', cwd: root })
    const [recent, venv] = (answer.stdout ?? '').split(/\s+/)
    if (recent !== 'True') continue
    if (venv === 'venv') return name
    lacking.push(name)
  }
  if (lacking.length > 0)
    return fail(
      `${lacking[0]} cannot make a virtual environment: its module venv or ensurepip is missing.`,
      'On Debian and Ubuntu: `apt-get install python3-venv`.',
    )
  return fail(
    'Python 3.11 or newer was not found (tried python3.11, python3.12, python3.13, python3, python).',
    'On Debian and Ubuntu: `apt-get install python3 python3-venv`.',
  )
}

/** A SHA-256 over the names and bytes of everything that the build reads. */
function fingerprint() {
  const files = ['index.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build.ts']
  for (const folder of [
    'bin',
    'bundle',
    'compiler',
    'deploy',
    'lint',
    'local',
    'schema',
    'scripts/packaging',
    'templates',
  ])
    if (existsSync(join(root, folder)))
      for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
        if (entry.isFile()) files.push(relative(root, join(entry.parentPath, entry.name)))
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(`${file}\0${sha256(contents(join(root, file)) ?? '')}\n`)
  return hash.digest('hex')
}

/** Runs one step in silence; shows what it printed and ends with `code` when it fails. */
function run(step, program, args, variables = {}, code = ENVIRONMENT) {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...variables },
    maxBuffer: 1 << 28,
    shell: windows && program.endsWith('.cmd'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  if (error) fail(`${step} did not start: ${error.message}`)
  if (signal) fail(`${step} was ended by ${signal}; run the same command again to go on.`)
  process.stderr.write(`setup: ${step} failed (exit code ${status})\n`)
  process.exit(code)
}

function node() {
  return join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node')
}

function contents(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function sha256(data) {
  return createHash('sha256').update(data).digest('hex')
}

function say(message) {
  process.stderr.write(`setup: ${message}\n`)
}

function fail(...lines) {
  for (const line of lines) say(line)
  process.exit(ENVIRONMENT)
}
