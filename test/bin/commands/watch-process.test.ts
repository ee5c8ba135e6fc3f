import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { packageFolder } from '../context.ts'
import { project } from './project.ts'

test('check --watch answers every edit of the reference; SIGINT ends it with 0', async () => {
  const { cwd, read, write } = project({})
  for (const folder of ['specs', 'runtime']) {
    const filter = (path: string) => !path.includes('node_modules')
    cpSync(join(packageFolder, folder), join(cwd, folder), { recursive: true, filter })
  }
  const program = join(packageFolder, 'bin/groundplan.ts')
  const child = spawn(process.execPath, [program, 'check', '--watch'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text
  })
  const answer = async () => {
    while (!said.endsWith('Ctrl-C ends\n')) await once(child.stderr, 'data')
    const text = said
    said = ''
    return text
  }
  expect(await answer()).toContain('project-name: ')
  const text = read('specs/architecture.yaml')
  for (let i = 1; i <= 5; i++) {
    // By a rename, as editors save: a file that is written in place can be read half written.
    write('specs/.saved', text.replace('max: 6', `max: ${7 + (i % 3)}`))
    renameSync(join(cwd, 'specs/.saved'), join(cwd, 'specs/architecture.yaml'))
    expect(await answer()).toContain('project-name: ')
    await sleep(20)
  }
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})
