// Installs the service's packages into its own folder. Plain JavaScript without dependencies: it runs before anything
// is installed, on any Node >= 20. A stamp makes a second run free; a lock lets several processes call it at once.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The service's folder, absolute. */
export const folder = dirname(fileURLToPath(import.meta.url))

const stamp = join(folder, 'node_modules', '.background-removal-setup')
const lock = join(folder, '.setup-lock')

/** Installs what the lock file names, unless that is done. Throws, with what npm printed, where it fails. */
export async function setUp() {
  const wanted = fingerprint()
  while (contents(stamp) !== wanted) {
    if (!takeLock()) {
      await setTimeout(200)
      continue
    }
    try {
      if (contents(stamp) !== wanted) install(wanted)
    } finally {
      rmSync(lock, { force: true })
    }
  }
}

function install(wanted) {
  process.stderr.write('setup: installing the packages of the background-removal service\n')
  // No package needs its install script: what is native comes as a package for the platform.
  const args = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath ?? ''
  const windows = process.platform === 'win32'
  const [program, all] = npm.endsWith('npm-cli.js')
    ? [process.execPath, [npm, ...args]]
    : [windows ? 'npm.cmd' : 'npm', args]
  const { status, error, stdout, stderr } = spawnSync(program, all, {
    cwd: folder,
    encoding: 'utf8',
    shell: program.endsWith('.cmd'),
  })
  if (error) throw new Error(`npm did not start: ${error.message}`)
  if (status !== 0) throw new Error(`npm ci failed in ${folder}:\n${stdout}${stderr}`)
  writeFileSync(stamp, wanted)
}

/** Whether this process now holds the lock. One whose holder has died is taken away, for the next try. */
function takeLock() {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const holder = Number(contents(lock))
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true })
    return false
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function fingerprint() {
  const bytes = readFileSync(join(folder, 'package-lock.json'))
  return `${createHash('sha256').update(bytes).digest('hex')} ${process.platform} ${process.arch}`
}

function contents(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
