import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCfnLint } from '../../lint/find-cfn-lint.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundplan-find-'))
const inner = join(folder, 'project/specs/deep')
const inProject = join(folder, 'project/.venv/bin/cfn-lint')
const onPath = join(folder, 'path/cfn-lint')
const elsewhere = join(folder, 'elsewhere/linter')
const PATH = `${join(folder, 'empty')}:${join(folder, 'path')}`

beforeAll(() => {
  mkdirSync(inner, { recursive: true })
  for (const program of [inProject, onPath, elsewhere]) {
    mkdirSync(dirname(program), { recursive: true })
    writeFileSync(program, '#!/bin/sh\n')
    chmodSync(program, 0o755)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

it('takes the option first', () => {
  const env = { PATH, GROUNDPLAN_CFN_LINT: inProject }
  expect(findCfnLint({ program: elsewhere, root: inner, env })).toEqual({ program: elsewhere })
  expect(findCfnLint({ program: '../elsewhere/linter', root: join(folder, 'project'), env })).toEqual({
    program: elsewhere,
  })
  expect(findCfnLint({ program: 'cfn-lint', root: inner, env })).toEqual({ program: onPath })
})

it('then the environment variable', () => {
  expect(findCfnLint({ root: inner, env: { PATH, GROUNDPLAN_CFN_LINT: elsewhere } })).toEqual({
    program: elsewhere,
  })
})

it('then the virtual environment of the project, from any folder of it', () => {
  expect(findCfnLint({ root: inner, env: { PATH } })).toEqual({ program: inProject })
})

it('does not replace what was asked for by another one', () => {
  expect(findCfnLint({ program: 'no-such-linter', root: inner, env: { PATH } })).toHaveProperty('missing')
  expect(
    findCfnLint({ root: inner, env: { PATH, GROUNDPLAN_CFN_LINT: join(folder, 'path') } }),
  ).toHaveProperty('missing')
})

it('takes no file that cannot be run', () => {
  chmodSync(inProject, 0o644)
  expect(findCfnLint({ root: inner, env: { PATH } })).not.toEqual({ program: inProject })
  chmodSync(inProject, 0o755)
})
