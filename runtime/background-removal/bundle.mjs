// Fills the folder OUT with what an instance needs to run the service, and nothing else: the sources, the model, the
// unit, and for ARCHITECTURE (arm64 or x64) the packages and Node itself, all by the hashes of the lock file.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const parts = ['background-removal.service', 'http', 'model', 'package-lock.json', 'package.json', 'pool']
const { OUT: out, ARCHITECTURE: architecture } = process.env

if (!out || !['arm64', 'x64'].includes(architecture ?? ''))
  fail('OUT and ARCHITECTURE (arm64 or x64) must be set')
mkdirSync(out, { recursive: true })
for (const part of [...parts, 'server.ts', 'settings.ts', 'worker'])
  cpSync(join(folder, part), join(out, part), { recursive: true })
installPackages()
cpSync(join(out, 'node_modules', `node-linux-${architecture}`, 'bin'), join(out, 'bin'), { recursive: true })
prune()

function installPackages() {
  const platform = ['--os=linux', `--cpu=${architecture}`, '--libc=glibc']
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const { status, error, stdout, stderr } = spawnSync(
    'npm',
    ['ci', '--omit=dev', '--ignore-scripts', ...platform, ...quiet],
    { cwd: out, encoding: 'utf8' },
  )
  if (status !== 0) fail(`npm ci failed: ${error?.message ?? ''}${stdout}${stderr}`)
}

/** Takes out npm's own notes, the second Node, and onnxruntime's programs for other systems. */
function prune() {
  const packages = join(out, 'node_modules')
  for (const name of ['.bin', '.package-lock.json', `node-linux-${architecture}`])
    rmSync(join(packages, name), { recursive: true, force: true })
  const all = join(packages, 'onnxruntime-node', 'bin')
  for (const version of readdirSync(all)) {
    const kept = join(out, '.kept')
    renameSync(join(all, version, 'linux', architecture), kept)
    rmSync(join(all, version), { recursive: true })
    cpSync(kept, join(all, version, 'linux', architecture), { recursive: true, verbatimSymlinks: true })
    rmSync(kept, { recursive: true })
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
