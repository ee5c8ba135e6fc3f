import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFolder } from '../context.ts'
import { machines, project, sources } from './project.ts'

const program = join(packageFolder, 'bin/groundplan.ts')
const places = [
  { folder: 'one', env: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' } },
  {
    folder: 'two/deep and wide',
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  },
] as const

/** Runs the command as a process of its own in a folder, home and cache of its own; gives every byte that it wrote. */
function outcome(root: string, { folder, env }: (typeof places)[number], argv: readonly string[]) {
  const home = join(root, folder, 'home')
  mkdirSync(home, { recursive: true })
  execFileSync(process.execPath, [program, ...argv, '--quiet'], {
    cwd: join(root, folder),
    env: { PATH: process.env['PATH'], HOME: home, ...env },
  })
  return bytesIn(join(root, folder, 'build'))
}

function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = files.map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(folder, path)).toString('base64')]))
}

describe('the same bytes in another folder, time zone, language, home and from files of another age', () => {
  test('build: template, user data, zip and archive', () => {
    const { cwd, write } = project({})
    const [first, second] = places.map((place, i) => {
      for (const [path, text] of Object.entries({ 'architecture.yaml': machines, ...sources })) {
        write(`${place.folder}/${path}`, text)
        const time = new Date(Date.UTC(2001 + i * 20, 6 * i, 3))
        utimesSync(join(cwd, place.folder, path), time, time)
      }
      return outcome(cwd, place, ['build'])
    })
    expect(Object.keys(first!).filter(path => /\.(zip|zst)$/.test(path))).toHaveLength(2)
    expect(second).toEqual(first)
  })

  test('compile: the reference', () => {
    const { cwd } = project({})
    const [first, second] = places.map(place => {
      for (const folder of ['specs', 'runtime']) {
        const filter = (path: string) => !path.includes('node_modules')
        cpSync(join(packageFolder, folder), join(cwd, place.folder, folder), { recursive: true, filter })
      }
      return outcome(cwd, place, ['compile'])
    })
    expect(Object.keys(first!).length).toBeGreaterThan(8)
    expect(second).toEqual(first)
  })
})
