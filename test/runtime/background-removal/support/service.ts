import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { folder, setUp } from '../../../../runtime/background-removal/setup.mjs'
import type { sharp } from '../../../../runtime/background-removal/worker/image.ts'

export type Sharp = typeof sharp

/** Makes sure that the service's packages are installed, and gives its sharp, to make images with. */
export async function loadSharp(): Promise<Sharp> {
  await setUp()
  return createRequire(join(folder, 'package.json'))('sharp')
}

export type Service = {
  readonly url: string
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
}

/** Starts the real service as a user does, on a free port. */
export async function startService(env: Readonly<Record<string, string>> = {}): Promise<Service> {
  const child = spawn(process.execPath, [join(folder, 'start.mjs')], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    let printed = ''
    const listen = (chunk: Buffer) => {
      printed += chunk
      const match = /listening at (http:\/\/[\d.:]+)/.exec(printed)
      if (match?.[1]) resolve(match[1])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then(code => reject(new Error(`the service ended with ${code}: ${printed}`)))
  })
  return { url, process: child, ended }
}
