// Measures Groundplan, prints tables and writes docs/performance.md. See that page for what is measured and how.
import { readFileSync, writeFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine, findNodes } from './machine.ts'
import { page, parseTable, peerTable, processTable, type Results, scaleTable, watchTable } from './page.ts'
import { timeProcesses } from './processes.ts'
import { QuietGate } from './quiet.ts'
import { scaleCompile, scaleParse } from './scale.ts'
import type { Samples } from './statistics.ts'
import { ownSubjects, peerSubjects } from './subjects.ts'
import { timeWatch } from './watch.ts'
import { installCdk, makeWorkspace, type Workspace } from './workspace.ts'

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '30' }, 'no-peers': { type: 'boolean', default: false } },
})
const rounds = Number(options.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1')
const withPeers = !options['no-peers']

const cdk = withPeers ? installCdk() : undefined
const workspace = makeWorkspace()
const gate = new QuietGate(120_000)
const own = new Map<string, ReadonlyMap<string, Samples>>()
let peers: ReadonlyMap<string, Samples> = new Map()

for (const [i, { program, version }] of findNodes().entries()) {
  const mine = ownSubjects(program, workspace)
  const others = i === 0 && cdk ? peerSubjects(program, workspace, cdk) : []
  const all = await timeProcesses([...mine, ...others], rounds, gate)
  const pick = (subjects: typeof mine) => new Map(subjects.map(({ name }) => [name, all.get(name)!]))
  own.set(version, pick(mine))
  show(`Node ${version}`, processTable(own.get(version)!))
  if (others.length === 0) continue
  peers = pick(others)
  show('Beside other tools', peerTable({ own, peers }, version))
}
const watch = await timeWatch(process.execPath, workspace, gate)
show('check --watch', watchTable(watch))
const compile = scaleCompile(workspace)
show('The compiler', scaleTable(compile))
const parse = scaleParse(workspace)
show('The parser', parseTable(parse))
const conditions = [
  `${rounds} rounds after one that does not count; other tools, and first runs, take part in each fifth of them.`,
  `${gate.describe()}.`,
  ...(getPriority() < 0
    ? ['All processes ran with a raised priority, because others were at work on the machine.']
    : []),
]
process.stdout.write(`\n${conditions.join('\n')}\n`)
if (withPeers) {
  const machine = describeMachine()
  const resources = resourceCounts(workspace)
  const results: Results = { machine, conditions, own, peers, resources, watch, compile, parse }
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'performance.md'), page(results))
}

function show(title: string, lines: readonly string[]): void {
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
}

function resourceCounts({ out, folder }: Workspace): Results['resources'] {
  const count = (file: string) => Object.keys(JSON.parse(readFileSync(file, 'utf8')).Resources).length
  return {
    groundplan: count(join(out, 'template.json')),
    cdk: count(join(folder, 'cdk.out', 'project-name.template.json')),
  }
}
