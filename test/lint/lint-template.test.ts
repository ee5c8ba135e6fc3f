import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CFN_LINT_VERSION, findCfnLint } from '../../lint/find-cfn-lint.ts'
import { cfnLintVersion, lintTemplate } from '../../lint/lint-template.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'groundplan-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bucket = (properties: object) =>
  JSON.stringify({ Resources: { Media: { Type: 'AWS::S3::Bucket', Properties: properties } } })

describe('the pinned cfn-lint', () => {
  it('is the one that requirements.txt installs', async () => {
    expect(readFileSync(join(root, 'requirements.txt'), 'utf8')).toContain(`cfn-lint==${CFN_LINT_VERSION}\n`)
    const found = findCfnLint({ root })
    expect(found).toHaveProperty('program')
    if ('program' in found) expect(await cfnLintVersion(found.program)).toBe(CFN_LINT_VERSION)
  })

  it('finds nothing in a sound template', async () => {
    const template = { body: '{"Resources":{"T":{"Type":"AWS::SNS::Topic"}}}' }
    expect(await lintTemplate({ template, regions: ['us-east-1'], root })).toMatchObject({ findings: [] })
  })

  it('tells rule, level, place and page of each mistake', async () => {
    const template = { body: bucket({ BucketNam: 'x' }) }
    expect(await lintTemplate({ template, regions: ['eu-west-2'], root })).toMatchObject({
      findings: [
        {
          rule: 'E3002',
          level: 'error',
          message: expect.stringContaining("'BucketNam' was unexpected"),
          path: ['Resources', 'Media', 'Properties', 'BucketNam'],
          page: expect.stringMatching(/^https:/),
        },
      ],
    })
  })

  it('judges for every region that is asked for', async () => {
    const template = { body: '{"Resources":{"T":{"Type":"AWS::EC2::Nonsense"}}}' }
    const result = await lintTemplate({ template, regions: ['us-east-1', 'eu-west-2'], root })
    expect(result).toMatchObject({
      findings: [
        { message: expect.stringContaining('us-east-1') },
        { message: expect.stringContaining('eu-west-2') },
      ],
    })
  })

  it('gives informational findings only when they are asked for', async () => {
    const template = {
      body: JSON.stringify({ Resources: { T: { Type: 'AWS::DynamoDB::Table', Properties: table } } }),
    }
    const request = { template, regions: ['us-east-1'], root }
    expect(await lintTemplate(request)).toMatchObject({ findings: [] })
    const asked = await lintTemplate({ ...request, informational: true })
    expect('findings' in asked && asked.findings.map(({ level, rule }) => `${level} ${rule}`)).toContain(
      'note I3011',
    )
  })

  it('reads a file whose name would be a pattern', async () => {
    mkdirSync(join(folder, 'a[1]*'))
    writeFileSync(join(folder, 'a[1]*', 'template.json'), bucket({ BucketNam: 'x' }))
    const template = { path: 'a[1]*/template.json' }
    const env = { GROUNDPLAN_CFN_LINT: program() }
    expect(await lintTemplate({ template, regions: [], root: folder, env })).toMatchObject({
      findings: [{ rule: 'E3002' }],
    })
  })

  it('says why when it refuses to judge', async () => {
    const template = { body: bucket({}) }
    expect(await lintTemplate({ template, regions: ['moon-1'], root })).toMatchObject({
      failed: expect.stringMatching(/version 1\.58\.0\) failed:.*moon-1/s),
    })
    const absent = { path: 'no-such-template.json' }
    expect(await lintTemplate({ template: absent, regions: [], root })).toMatchObject({
      failed: expect.stringContaining('no-such-template.json'),
    })
  })
})

describe('a cfn-lint that is not there', () => {
  const template = { body: bucket({}) }

  it('is answered by how to install it', async () => {
    const cfnLint = join(folder, 'nowhere/cfn-lint')
    const expected = { missing: expect.stringMatching(/nowhere\/cfn-lint.*pip install cfn-lint==1\.58\.0/) }
    expect(await lintTemplate({ template, regions: [], root, cfnLint })).toEqual(expected)
    expect(
      await lintTemplate({ template, regions: [], root, env: { GROUNDPLAN_CFN_LINT: cfnLint } }),
    ).toEqual(expected)
  })
})

describe('a program that is not what it seems', () => {
  const template = { body: bucket({}) }
  const lintWith = (script: string) =>
    lintTemplate({ template, regions: [], root, cfnLint: fake('pretender', script) })

  it.each([
    ['crashes', 'echo "Traceback: ImportError: no module named regex" >&2; exit 1', /ImportError/],
    ['crashes after a part of the output', 'echo "[{"; echo boom >&2; exit 2', /boom/],
    ['is killed', 'echo dying >&2; kill -9 $$', /dying/],
    ['prints something else', 'echo "{}"', /exit code 0/],
    ['says that there are errors and none', 'exit 2', /exit code 2|code 2/],
    ['prints findings of an unknown form', `echo '[{"Level":"Fatal"}]'; exit 2`, /code 2/],
  ])('that %s is an error and never a clean bill', async (_, script, reason) => {
    expect(await lintWith(script)).toEqual({ failed: expect.stringMatching(reason) })
  })

  it('names the version that Groundplan is tested with', async () => {
    const script = 'if [ "$1" = --version ]; then echo "cfn-lint 0.80.1"; else echo no >&2; exit 1; fi'
    expect(await lintWith(script)).toEqual({
      failed: expect.stringContaining('(version 0.80.1; Groundplan is tested with 1.58.0) failed: no'),
    })
  })

  it('that prints nothing and ends well found nothing', async () => {
    expect(await lintWith('exit 0')).toMatchObject({ findings: [] })
  })
})

const table = {
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  BillingMode: 'PAY_PER_REQUEST',
}

function program(): string {
  const found = findCfnLint({ root })
  return 'program' in found ? found.program : ''
}

function fake(name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}
