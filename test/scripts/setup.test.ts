import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderWith } from './fixture.ts'

// A clone with the real setup.mjs, and stand-ins for npm and Python that note what they were asked for.
let clone = ''
beforeEach(() => {
  clone = folderWith({
    'package-lock.json': '{}',
    'requirements.txt': 'cfn-lint\n',
    'bin/groundplan.ts': '// a source',
    'npm-cli.js': `
      const fs = require('node:fs')
      const log = text => fs.appendFileSync('log', text + '\\n')
      log('npm ' + process.argv[2] + (process.argv.includes('--include=dev') ? ' with dev' : ''))
      if (fs.existsSync('npm-fails')) { console.log('npm says no'); process.exit(1) }
      fs.rmSync('node_modules', { recursive: true, force: true })
      fs.mkdirSync('node_modules/.bin', { recursive: true })
      if (!fs.existsSync('npm-runs-no-scripts')) fs.symlinkSync(process.execPath, 'node_modules/.bin/node')
    `,
    'scripts/build.ts': `
      import fs from 'node:fs'
      fs.appendFileSync('log', 'build\\n')
      if (fs.existsSync('build-fails')) throw new Error('no such import')
      fs.rmSync('dist', { recursive: true, force: true })
      fs.mkdirSync('dist')
    `,
  })
  copyFileSync(join(import.meta.dirname, '../../scripts/setup.mjs'), join(clone, 'scripts/setup.mjs'))
  python('python3', '3.11')
})
afterEach(() => rmSync(clone, { recursive: true }))

describe('setup', () => {
  it('does all that a fresh clone needs, and nothing the second time', () => {
    expect(setup({ NODE_ENV: 'production', CI: 'true' })).toMatchObject({
      did: ['npm ci with dev', 'venv', 'pip', 'build'],
      status: 0,
      lines: [
        'setup: installing npm packages',
        'setup: installing cfn-lint and other Python programs into .venv',
        'setup: building dist/',
      ],
    })
    expect(setup()).toEqual({ did: [], status: 0, lines: [] })
  })

  it('repeats only what a change asks for', () => {
    setup()
    writeFileSync(join(clone, 'requirements.txt'), 'cfn-lint==2\n')
    expect(setup().did).toEqual(['venv', 'pip'])
    writeFileSync(join(clone, 'bin/groundplan.ts'), '// another source')
    expect(setup().did).toEqual(['build'])
    mkdirSync(join(clone, 'compiler'))
    writeFileSync(join(clone, 'compiler/new.ts'), '// a new source')
    expect(setup().did).toEqual(['build'])
    writeFileSync(join(clone, 'package-lock.json'), '{ }')
    expect(setup().did).toEqual(['npm ci with dev', 'build'])
    rmSync(join(clone, 'dist'), { recursive: true })
    expect(setup().did).toEqual(['build'])
    rmSync(join(clone, 'node_modules'), { recursive: true })
    expect(setup().did).toEqual(['npm ci with dev'])
    expect(setup().did).toEqual([])
  })

  it.each([
    ['npm-fails', 6, 'npm says no', ['npm ci with dev', 'venv', 'pip', 'build']],
    ['pip-fails', 6, 'pip says no', ['venv', 'pip', 'build']],
    ['build-fails', 1, 'no such import', ['build']],
  ])('shows what failed (%s), and goes on from there the next time', (failure, status, reason, rest) => {
    writeFileSync(join(clone, failure), '')
    const failed = setup()
    expect(failed.status).toBe(status)
    expect(failed.lines.join('\n')).toContain(reason)
    rmSync(join(clone, failure))
    expect(setup()).toMatchObject({ status: 0, did: rest })
  })

  it('tells when npm ran no install scripts', () => {
    writeFileSync(join(clone, 'npm-runs-no-scripts'), '')
    const { status, lines } = setup()
    expect(status).toBe(6)
    expect(lines.at(-1)).toContain('--ignore-scripts=false')
  })
})

describe('setup looks for a Python', () => {
  it('and tells how to get one', () => {
    rmSync(join(clone, 'programs/python3'))
    expect(setup()).toMatchObject({ status: 6, did: ['npm ci with dev'] })
    expect(setup().lines).toEqual([
      expect.stringContaining('installing cfn-lint'),
      expect.stringContaining('Python 3.11 or newer was not found'),
      expect.stringContaining('apt-get install python3 python3-venv'),
    ])
  })

  it('that is new enough', () => {
    python('python3', '3.10')
    expect(setup().status).toBe(6)
    python('python3.12', '3.12')
    expect(setup()).toMatchObject({ status: 0, did: ['venv', 'pip', 'build'] })
  })

  it('that can make virtual environments', () => {
    python('python3', '3.11 without venv')
    const { status, lines } = setup()
    expect(status).toBe(6)
    expect(lines.slice(-2)).toEqual([
      expect.stringContaining('python3 cannot make a virtual environment'),
      expect.stringContaining('apt-get install python3-venv'),
    ])
  })
})

/** Runs setup where only the stand-ins are on the PATH; `did` is what they were asked for. */
function setup(env: Record<string, string> = {}) {
  rmSync(join(clone, 'log'), { force: true })
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(clone, 'scripts/setup.mjs')], {
    cwd: '/',
    encoding: 'utf8',
    env: {
      PATH: join(clone, 'programs'),
      npm_execpath: join(clone, 'npm-cli.js'),
      NODE_NO_WARNINGS: '1',
      ...env,
    },
  })
  expect(stdout).toBe('')
  const log = join(clone, 'log')
  const did = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  return { status, did, lines: stderr.split('\n').filter(line => line !== '') }
}

function python(name: string, version: string): void {
  const [number = '', ...lacking] = version.split(' ')
  const recent = Number(number.split('.')[1]) >= 11 ? 'True' : 'False'
  const script = `#!/bin/sh
    case "$*" in
      *ensurepip*) echo ${recent}; ${lacking.length > 0 ? 'exit 1' : 'echo venv'};;
      *' venv '*) echo venv >> log; /bin/mkdir -p .venv/bin; /bin/cp "$0" .venv/bin/python;;
      *' pip '*) echo pip >> log; if [ -e pip-fails ]; then echo pip says no; exit 1; fi;;
    esac\n`
  mkdirSync(join(clone, 'programs'), { recursive: true })
  writeFileSync(join(clone, 'programs', name), script)
  chmodSync(join(clone, 'programs', name), 0o755)
}
