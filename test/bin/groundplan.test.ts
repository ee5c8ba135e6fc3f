import { execFile } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packageFolder } from './context.ts'

const program = join(packageFolder, 'bin/groundplan.ts')
let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'groundplan-'))
})
afterAll(() => rm(cwd, { recursive: true }))

test('prints a schema whole, from any folder, started through a link', async () => {
  symlinkSync(program, join(cwd, 'groundplan.ts'))
  for (const [option, name] of [
    ['', 'architecture'],
    ['--overlay', 'overlay'],
  ] as const) {
    const { stdout, code } = await shell(`node groundplan.ts schema ${option}`)
    expect(code).toBe(0)
    expect(stdout).toBe(readFileSync(join(packageFolder, `schema/${name}.schema.json`), 'utf8'))
  }
})

test('the exit code and both streams are those of the command', async () => {
  const version = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
  expect(await shell(`node '${program}' --version`)).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 })
  expect(await shell(`node '${program}' schem`)).toMatchObject({ stdout: '', code: 2 })
  expect(await shell(`node '${program}' init < /dev/null`)).toMatchObject({ stdout: '', code: 0 })
  expect(await shell(`node '${program}' init < /dev/null`)).toMatchObject({ stdout: '', code: 1 })
})

test('a reader that stops early does no harm', async () => {
  const { stdout, stderr, code } = await shell(`set -o pipefail; node '${program}' schema | head -c 1`)
  expect({ stdout, stderr, code }).toEqual({ stdout: '{', stderr: '', code: 0 })
})

function shell(command: string): Promise<{ stdout: string; stderr: string; code: number }> {
  const { FORCE_COLOR: _, ...env } = process.env
  const script = command.replaceAll('node ', `'${process.execPath}' `)
  return new Promise(resolve => {
    execFile('/bin/bash', ['-c', script], { cwd, env }, (error, stdout, stderr) => {
      resolve({ stdout, stderr, code: typeof error?.code === 'number' ? error.code : 0 })
    })
  })
}
