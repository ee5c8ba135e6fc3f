import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Runs a program of the project's virtual environment. A machine without it fails the test, and says what to do. */
export function program(
  name: string,
  args: readonly string[],
  input?: string,
): { code: number; output: string } {
  const path = fileURLToPath(new URL(`../../.venv/bin/${name}`, import.meta.url))
  if (!existsSync(path)) throw new Error(`${name} is not installed: run \`npm run setup\``)
  const done = spawnSync(path, args, {
    input: input ?? '',
    encoding: 'utf8',
    env: { PATH: process.env['PATH']!, HOME: process.env['HOME'] ?? '/', LC_ALL: 'C.UTF-8' },
  })
  return { code: done.status ?? -1, output: done.stdout + done.stderr }
}
