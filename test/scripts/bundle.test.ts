import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { bundleCommandLine } from '../../scripts/packaging/command-line.ts'
import { licences } from '../../scripts/packaging/licences.ts'
import { folderWith, PROGRAM } from './fixture.ts'

const source = folderWith(PROGRAM)
const options: BuildOptions = {
  absWorkingDir: source,
  external: ['outside'],
  platform: 'node',
  target: 'node20.19',
}
afterAll(() => rmSync(source, { recursive: true }))

describe('the bundled command line', () => {
  it('is one file for the start, one for each lazy part, and one for what only parts share', async () => {
    const { files, inputs } = await bundleCommandLine('main.ts', options)
    const names = [...files.keys()].map(name => name.replace(/-[A-Z0-9]{8}/, ''))
    expect(names.sort()).toEqual(['chunk.cjs', 'main.cjs', 'one.cjs', 'shout.cjs', 'two.cjs'])
    expect([...inputs].sort()).toEqual(
      Object.keys(PROGRAM)
        .filter(name => /^\w+\.ts$/.test(name))
        .sort(),
    )
  })

  it('holds no module twice', async () => {
    const { files } = await bundleCommandLine('main.ts', options)
    const all = [...files.values()].join('')
    for (const mark of ['toUpperCase()', 'class {', '++n', 'thrown as asked']) {
      expect([mark, all.split(mark).length - 1]).toEqual([mark, 1])
    }
  })

  it('is the same bytes every time, and plain ASCII, as the launcher reads it', async () => {
    const [first, second] = [
      await bundleCommandLine('main.ts', options),
      await bundleCommandLine('main.ts', options),
    ]
    expect([...first.files]).toEqual([...second.files])
    for (const text of first.files.values()) expect(text).toMatch(/^[\0-\x7f]*$/)
  })

  it('refuses what cannot become CommonJS', async () => {
    writeFileSync(join(source, 'waits.ts'), 'await Promise.resolve()\nexport {}\n')
    await expect(bundleCommandLine('waits.ts', { ...options, logLevel: 'silent' })).rejects.toThrow(
      /Top-level await/,
    )
  })
})

describe('the licences', () => {
  const add = (folder: string, files: Record<string, string>) => {
    mkdirSync(join(source, folder), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(source, folder, name), text)
  }
  add('node_modules/b', { 'package.json': '{"name":"b","version":"2.0.0"}', LICENSE: 'B terms\n' })
  add('node_modules/@a/a', { 'package.json': '{"name":"@a/a","version":"1.0.0"}', 'licence.md': 'A terms\n' })
  add('node_modules/b/node_modules/c', { 'package.json': '{"name":"c","version":"3.0.0"}' })

  it('name every package that has a part in the bundle, once', () => {
    const text = licences(source, [
      'main.ts',
      'node_modules/b/x.js',
      'node_modules/b/lib/y.js',
      'node_modules/@a/a/z.js',
    ])
    expect(text.match(/^\S+ \d\.\d\.\d\n\n.*$/gm)).toEqual(['@a/a 1.0.0\n\nA terms', 'b 2.0.0\n\nB terms'])
  })

  it('do not pass over a package without one', () => {
    expect(() => licences(source, ['node_modules/b/node_modules/c/index.js'])).toThrow(
      /node_modules\/c holds no licence/,
    )
  })
})
