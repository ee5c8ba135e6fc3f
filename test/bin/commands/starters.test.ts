import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { starters } from '../../../bin/starters.ts'
import { packageFolder } from '../context.ts'
import { project } from './project.ts'

describe.each(starters.map(({ kind }) => kind))('what init starts with: %s', kind => {
  test('compiles without anything to say, and is clean under cfn-lint in two regions', async () => {
    const { run } = project({})
    await run('init', '--kind', kind, '--name', 'shop')
    const { out, exitCode } = await run('compile', '--diagnostics', 'json', '--quiet')
    expect({ exitCode, diagnostics: JSON.parse(out).diagnostics }).toEqual({ exitCode: 0, diagnostics: [] })
    const cfnLint = ['--cfn-lint', join(packageFolder, '.venv/bin/cfn-lint'), '--informational']
    expect(await run('lint', ...cfnLint, '--regions', 'eu-west-2,us-east-1')).toEqual({
      out: '',
      err: 'shop: cfn-lint finds nothing in eu-west-2, us-east-1\n',
      exitCode: 0,
    })
  })
})
