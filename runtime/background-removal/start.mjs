// Sets the service up and starts it: `node start.mjs`, on any Node >= 20. PORT and HOST say where it listens.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { folder, setUp } from './setup.mjs'

try {
  await setUp()
  start(findNode())
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 6
}

function start(node) {
  // sharp decodes on libuv's threads: as many as there are workers, or they would wait for each other.
  const env = { UV_THREADPOOL_SIZE: String(Math.max(4, availableParallelism())), ...process.env }
  const server = spawn(node, [join(folder, 'server.ts')], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
  server.on('error', error => {
    process.stderr.write(`${node} did not start: ${error.message}\n`)
    process.exitCode = 6
  })
  server.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1)
  })
}

/** A Node that runs TypeScript unbuilt: the service's own, which the lock file pins, or else this one. */
function findNode() {
  const pinned = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(pinned)) return pinned
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  throw new Error(`The service needs Node 22.18 or newer here, and this is ${process.versions.node}.`)
}
