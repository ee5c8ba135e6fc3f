import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFolder } from '../context.ts'
import { fakeCfnLint } from './fake-cfn-lint.ts'
import { bucket, project } from './project.ts'

test('a mistake that only cfn-lint knows points at the line of the spec', async () => {
  const raw = `${bucket}resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 99999
`
  const { run, files } = project({ 'architecture.yaml': raw })
  const cfnLint = join(packageFolder, '.venv/bin/cfn-lint')
  const { out, exitCode } = await run('lint', '--cfn-lint', cfnLint, '--diagnostics', 'json')
  expect(exitCode).toBe(1)
  const errors = JSON.parse(out).diagnostics.filter(
    ({ severity }: { severity: string }) => severity === 'error',
  )
  expect(errors).toMatchObject([
    {
      source: 'cfn-lint',
      file: 'architecture.yaml',
      line: 15,
      column: 26,
      pointer: '/resources/Queue/Properties/VisibilityTimeout',
    },
  ])
  expect(errors[0].rule).toMatch(/^E\d{4}$/)
  expect(files('build')).toEqual([])
})

test('nothing to find is said, with the regions', async () => {
  const { run, cwd } = project({ 'architecture.yaml': bucket })
  const cfnLint = fakeCfnLint(cwd, 0, [])
  const { out, err, exitCode } = await run('lint', '--cfn-lint', cfnLint)
  expect({ out, err, exitCode }).toEqual({
    out: '',
    err: 'shop: cfn-lint finds nothing in us-east-1\n',
    exitCode: 0,
  })
})

describe('the regions', () => {
  const overlay = 'region: eu-west-2\nstorage: { files: { keepOldVersions: 1d } }\n'
  const inline = bucket.replace('test: { storage:', 'test: { region: eu-west-1, storage:')
  test.each([
    ['us-east-1 by itself', [], ['us-east-1']],
    ["an environment's own, from its file", ['--env', 'far'], ['eu-west-2']],
    ["an environment's own, from the spec", ['--env', 'test'], ['eu-west-1']],
    [
      'a list, each once',
      ['--regions', 'eu-west-2,us-east-1', '--regions=eu-west-2'],
      ['eu-west-2', 'us-east-1'],
    ],
    ['a list over the environment', ['--env', 'far', '--regions', 'us-west-2'], ['us-west-2']],
  ])('are %s', async (_, argv, regions) => {
    const { run, cwd, read } = project({ 'architecture.yaml': inline, 'environments/far.yaml': overlay })
    const { exitCode } = await run('lint', '--cfn-lint', fakeCfnLint(cwd, 0, []), ...argv)
    expect(exitCode).toBe(0)
    const given = read('cfn-lint.arguments').split('\n')
    const at = given.indexOf('--regions')
    expect(given.slice(at + 1, given.indexOf('--'))).toEqual(regions)
    expect(given).not.toContain('--include-checks')
  })

  test('must be regions', async () => {
    const { run } = project({ 'architecture.yaml': bucket })
    const { err, exitCode } = await run('lint', '--regions', 'eu-west-2,London')
    expect(exitCode).toBe(2)
    expect(err).toContain('--regions wants names like eu-west-2, not London')
  })
})

test('--informational asks for the informational rules', async () => {
  const { run, cwd, read } = project({ 'architecture.yaml': bucket })
  await run('lint', '--informational', '--cfn-lint', fakeCfnLint(cwd, 0, []))
  expect(read('cfn-lint.arguments')).toContain('--include-checks\nI\n')
})

test('what stands for all of the template is blamed at the first key', async () => {
  const { run, cwd } = project({ 'architecture.yaml': bucket })
  const everything = { Rule: { Id: 'E1002' }, Level: 'Error', Message: 'too large', Location: { Path: [] } }
  const { err, exitCode } = await run('lint', '--cfn-lint', fakeCfnLint(cwd, 2, [everything]))
  expect(exitCode).toBe(1)
  expect(err).toContain('architecture.yaml:1:1')
})

test('no cfn-lint is exit code 6, one that fails too; a spec in error does not get so far', async () => {
  const { run, cwd, write } = project({ 'architecture.yaml': bucket })
  const missing = await run('lint', '--cfn-lint', './nowhere')
  expect(missing).toMatchObject({ out: '', exitCode: 6 })
  expect(missing.err.split('\n')).toHaveLength(2)
  expect((await run('lint', '--cfn-lint', fakeCfnLint(cwd, 1, []))).exitCode).toBe(6)
  write('architecture.yaml', bucket.replace('storage', 'storag'))
  const { err, exitCode } = await run('lint', '--cfn-lint', './nowhere')
  expect(exitCode).toBe(1)
  expect(err).not.toContain('not linted')
})
