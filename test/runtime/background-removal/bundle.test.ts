import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folder } from '../../../runtime/background-removal/setup.mjs'
import { pictures } from './support/pictures.ts'

let out: string
const [here, there] = process.arch === 'arm64' ? (['arm64', 'x64'] as const) : (['x64', 'arm64'] as const)
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'background-removal-'))
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

function bundle(architecture: string): string {
  const target = join(out, architecture)
  const env = { ...process.env, OUT: target, RUNTIME: 'nodejs24.x', ARCHITECTURE: architecture }
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bundle.mjs')], {
    env,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  return target
}

/** The machine of an ELF file: its field e_machine. */
function machineOf(file: string): string | undefined {
  return { 62: 'x64', 183: 'arm64' }[readFileSync(file).readUInt16LE(18)]
}

test('the bundle for the other processor holds that processor’s programs alone', () => {
  const target = bundle(there)
  const programs = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter(path =>
    /\.node$|\.so[.\d]*$|^bin\/node$/.test(path),
  )
  expect(programs.length).toBeGreaterThan(4)
  for (const program of programs)
    expect([program, machineOf(join(target, program))]).toEqual([program, there])
  expect(existsSync(join(target, 'node_modules', '.bin'))).toBe(false)
})

test('the bundle for this processor starts by its unit’s own command, with nothing else around', async () => {
  const target = bundle(here)
  const unit = readFileSync(join(target, 'background-removal.service'), 'utf8')
  const command = /^ExecStart=(\S+) (\S+)$/m
    .exec(unit)!
    .slice(1)
    .map(path => path.replace('/home/ubuntu/tcc', target))
  const child = spawn(command[0]!, command.slice(1), { env: { PORT: '0', WORKERS: '1' }, cwd: '/' })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', chunk => {
      const match = /listening at (http:\/\/[\d.:]+)/.exec(String(chunk))
      if (match?.[1]) resolve(match[1])
    })
    child.on('exit', code => reject(new Error(`it ended with ${code}`)))
  })
  const { disc, look } = await pictures()
  const body = new Uint8Array(await disc().png().toBuffer())
  const headers = { 'content-type': 'image/png' }
  const seen = await look(await fetch(`${url}/remove-background`, { method: 'POST', body, headers }))
  expect([seen.channels, seen.at(0.9, 0.1)[3]]).toEqual([4, 0])
  const ended = new Promise(resolve => child.on('close', resolve))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})
