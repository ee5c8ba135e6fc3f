import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { variableOf } from '../../compiler/scripts/exports.ts'
import { files } from '../../compiler/scripts/generated/templates.js'
import { generatedTemplates } from '../../scripts/generate-templates.ts'
import { program } from './program.ts'
import { label, launched, requests } from './renderings.ts'

const folder = new URL('../../templates/', import.meta.url)

function shellcheck(script: string, ...options: string[]): string {
  return program('shellcheck', ['--norc', '--shell=bash', '--severity=style', ...options, '-'], script).output
}

/** The files that a script writes as here documents: shellcheck does not look into those. */
function written(script: string): Map<string, string> {
  const found = script.matchAll(/^cat > (\S+) <<'(\w+)'\n([\s\S]*?)\n\2$/gm)
  return new Map([...found].map(match => [match[1]!, `${match[3]}\n`]))
}

test('the generated templates are those of the folder (else: node scripts/generate-templates.ts)', () => {
  const target = new URL('../../compiler/scripts/generated/templates.js', import.meta.url)
  expect(readFileSync(target, 'utf8')).toBe(generatedTemplates())
})

test('what starts up imports no Handlebars compiler', () => {
  const sources = new URL('../../compiler/scripts/', import.meta.url)
  const lazily = ['precompile.ts', 'template-walk.ts', 'user-templates.ts']
  for (const file of readdirSync(sources).filter(name => name.endsWith('.ts') && !lazily.includes(name))) {
    const text = readFileSync(new URL(file, sources), 'utf8')
    expect(text, file).not.toMatch(
      /^import (?!type).*from '(handlebars|.*\/(template-walk|user-templates|precompile)\.ts)'/m,
    )
  }
})

describe.each(requests.map(request => [label(request), request] as const))('%s', (_, request) => {
  const { script, data } = launched(request)

  test('is clean for shellcheck, with the files that it writes', () => {
    expect(shellcheck(script, '--exclude=SC1091')).toBe('')
    if (data.payload) {
      // The prelude, which runs before it in the same shell, sets what it uses.
      expect(shellcheck(data.payload.text, '--exclude=SC2154')).toBe('')
    }
    const all = new Map([...written(script), ...written(data.payload?.text ?? '')])
    expect(all.has('/usr/local/lib/groundplan/lib.sh')).toBe(true)
    for (const [path, text] of all) {
      // Functions of the library are for others to call; some by a name that is put together.
      const excluded = path.endsWith('lib.sh') ? 'SC1091,SC2329,SC2317,SC2034' : 'SC1091'
      if (/sh$/.test(path) || text.startsWith('#!/bin/bash'))
        expect(shellcheck(text, `--exclude=${excluded}`), path).toBe('')
    }
  })
})

test('every shell program of the folder is clean for shellcheck', () => {
  const programs = Object.entries(files).filter(([path]) => path.endsWith('.sh'))
  expect(programs.length).toBeGreaterThan(3)
  for (const [path, text] of programs) expect(shellcheck(text, '--exclude=SC1091'), path).toBe('')
})

describe('playbooks', () => {
  const playbooks = Object.keys(files).filter(path => path.startsWith('playbooks/'))

  test.each(playbooks)('%s is read by Ansible', path => {
    const file = new URL(path, folder).pathname
    const { code, output } = program('ansible-playbook', ['-i', 'localhost,', '--syntax-check', file])
    expect(code, output).toBe(0)
    expect(output).not.toMatch(/WARNING|DEPRECAT/)
  })

  test.each(playbooks)('%s keeps what touches secrets out of every log, and waits for no unit', path => {
    const tasks = files[path]!.split(/^ +- name: /m).slice(1)
    const touching = tasks.filter(task => /groundplan\.py (secrets|database|deploy-key)/.test(task))
    const logged = touching.filter(task => !task.includes('no_log: true') && !task.includes('ExecStart='))
    expect(touching.length).toBeGreaterThan(1)
    expect(logged).toEqual([])
    for (const task of tasks.filter(text => text.includes('systemd_service:')))
      expect(task).toContain('no_block: true')
    for (const task of tasks.filter(text => /builtin\.(command|shell):/.test(text)))
      expect(task, task).toMatch(/changed_when|creates/)
  })

  test('and programs name no version in a path, ask no host for its key, and run nothing from the net', () => {
    const wrong = /(postgresql|python)\/\d|python3\.\d|ssh-keyscan|curl[^\n|]*\|\s*(ba)?sh/
    const lines = Object.entries(files).flatMap(([path, text]) =>
      text.split('\n').map(line => `${path}: ${line}`),
    )
    expect(lines.filter(line => wrong.test(line) && !line.startsWith('requirements/'))).toEqual([])
  })
})

describe('requirements', () => {
  const lists = Object.entries(files).filter(([path]) => path.startsWith('requirements/'))

  test.each(lists)('%s pins every package to its wheels', (_, text) => {
    const packages = text
      .replace(/^#.*\n/gm, '')
      .replaceAll('\\\n', ' ')
      .trim()
      .split('\n')
    expect(packages.length).toBeGreaterThan(5)
    for (const line of packages) expect(line).toMatch(/^[a-z0-9-]+==[^ ]+ .*--hash=sha256:[0-9a-f]{64}$/)
  })
})

describe('the variables', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8')
  const documented = new Set([...readme.matchAll(/^\| `(GROUNDPLAN_\w+)`/gm)].map(match => match[1]!))
  const types = readFileSync(new URL('../../compiler/scripts/script-values.ts', import.meta.url), 'utf8')
  const typed = [...types.matchAll(/readonly (\w+)\??: [^{]/g)].map(match => variableOf(match[1]!))
  const sources = Object.entries(files).concat(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.sh.hbs'))
      .map(path => [path, readFileSync(new URL(path, folder), 'utf8')]),
  )

  test('that the compiler can export are documented, and none else', () => {
    const own = new Set(['GROUNDPLAN_ENV_NAME'])
    expect([...documented].filter(name => !own.has(name)).sort()).toEqual(
      [...new Set(typed)].filter(name => name !== 'GROUNDPLAN_ENVIRONMENT').sort(),
    )
  })

  test('that scripts, programs and playbooks read are documented', () => {
    const unknown = sources.flatMap(([path, text]) => {
      const shell = [...text.matchAll(/\$\{?(GROUNDPLAN_[A-Z0-9_]+)/g)].map(match => match[1]!)
      const python = [...text.matchAll(/value\("([A-Z0-9_]+)"/g)].map(match => `GROUNDPLAN_${match[1]}`)
      const playbook = [...text.matchAll(/\bgroundplan\.([a-z0-9_]+)/g)]
        .filter(match => path.endsWith('.yml') && !['py', 'conf'].includes(match[1]!))
        .map(match => `GROUNDPLAN_${match[1]!.toUpperCase()}`)
      return [...shell, ...python, ...playbook]
        .filter(name => !documented.has(name))
        .map(name => `${path}: ${name}`)
    })
    expect(unknown).toEqual([])
  })
})
