import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Context } from '../../../bin/command.ts'
import { type Captured, run } from '../context.ts'

export type Project = {
  /** Absolute; commands run in it. */
  readonly cwd: string
  /** Runs a command in it; its artifacts are cached in the folder `cache`. */
  readonly run: (...argv: readonly string[]) => Promise<Captured>
  readonly runWith: (change: Partial<Context>, ...argv: readonly string[]) => Promise<Captured>
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly read: (path: string) => string
  // biome-ignore lint/suspicious/noExplicitAny: what is read is what the test is about
  readonly json: (path: string) => any
  /** Every file below `folder`, sorted; none where it is not there. */
  readonly files: (folder: string) => string[]
}

/** A new folder with `files` that is gone when the test is over. */
export function project(files: Readonly<Record<string, string>>): Project {
  const cwd = mkdtempSync(join(tmpdir(), 'groundplan-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  const read = (path: string) => readFileSync(join(cwd, path), 'utf8')
  const runWith = (change: Partial<Context>, ...argv: readonly string[]) => {
    const env = { PATH: process.env['PATH'], GROUNDPLAN_CACHE: join(cwd, 'cache'), ...change.env }
    return run(argv, { cwd, ...change, env })
  }
  return {
    cwd,
    run: (...argv) => runWith({}, ...argv),
    runWith,
    write,
    read,
    json: path => JSON.parse(read(path)),
    files: folder => filesBelow(join(cwd, folder)),
  }
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
  } catch {
    return []
  }
}

/** A spec of two resources. */
export const bucket = `\
groundplan: 1
name: shop
parameters:
  Owner: { type: email, default: a@example.com, description: Who asks }
  Size: { type: string, default: small, allowed: [small, large], description: How much }
storage:
  files: { keepOldVersions: 30d }
environments:
  test: { storage: { files: { keepOldVersions: 1d } } }
  far: environments/far.yaml
`

/** A spec with a function and a service. */
export const machines = `\
groundplan: 1
name: shop
network:
  cidr: 10.0.0.0/16
  subnets:
    public: { cidr: 10.0.0.0/20, internet: direct }
    private: { cidr: 10.0.16.0/20, internet: nat }
functions:
  hello: { code: hello }
tiers:
  workers:
    kind: autoscaled
    instanceType: t4g.small
    image: { name: ubuntu-24.04, follow: current }
    subnets: private
    capacity: { min: 1, max: 3 }
    boot: { script: ansible.sh, playbook: background-removal }
    service: { code: { bundle: service }, port: 8000, healthCheck: /healthcheck }
`
export const sources = {
  'hello/index.ts': "import { word } from './word.ts'\nexport const handler = async () => word\n",
  'hello/word.ts': "export const word: string = 'hello'\n",
  'service/server.mjs': "console.log('on')\n",
}
