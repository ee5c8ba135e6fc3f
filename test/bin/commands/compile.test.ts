import { createHash } from 'node:crypto'
import { existsSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fakeCfnLint } from './fake-cfn-lint.ts'
import { bucket, machines, project, sources } from './project.ts'

const mistyped = bucket.replace('keepOldVersions: 30d', 'keepOldVersion: 30d')

describe('compile', () => {
  test('writes the build folder whole, and says so on standard error', async () => {
    const { run, files, json } = project({ 'architecture.yaml': bucket })
    const { out, err, exitCode } = await run('compile')
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 0 })
    expect(files('build')).toEqual(
      ['README.md', 'manifest.json', 'origins.json', 'template.json'].map(file => `shop/${file}`),
    )
    expect(err).toMatch(
      /^shop: 2 resources, 2 parameters\n {2}storage +2 +files 2\n\nbuild\/shop is written\n/,
    )
    for (const file of files('build/shop')) expect(err).toMatch(new RegExp(`^  ${file} +\\d.* k?B$`, 'm'))
    expect(json('build/shop/template.json').Parameters.Size.AllowedValues).toEqual(['small', 'large'])
  })

  test('a second time it touches nothing', async () => {
    const { run } = project({ 'architecture.yaml': bucket })
    await run('compile')
    expect((await run('compile')).err).toContain('build/shop is up to date\n')
  })

  test('--quiet says nothing', async () => {
    const { run, files } = project({ 'architecture.yaml': bucket })
    expect(await run('compile', '--quiet')).toEqual({ out: '', err: '', exitCode: 0 })
    expect(files('build')).not.toEqual([])
  })

  test('- is standard input; its paths start in the folder that the command runs in', async () => {
    const { runWith, files } = project({
      'environments/far.yaml': 'storage: { files: { versioned: true } }\n',
    })
    const readStdin = async () => Buffer.from(bucket)
    const { exitCode } = await runWith({ readStdin }, 'compile', '-', '--env', 'far')
    expect(exitCode).toBe(0)
    expect(files('build')).toContain('shop-far/template.json')
    const wrong = await runWith({ readStdin: async () => Buffer.from(mistyped) }, 'compile', '-')
    expect(wrong.err).toContain('<stdin>:7:12')
  })

  test('--format yaml is the same template', async () => {
    const { run, read, json } = project({ 'architecture.yaml': bucket })
    await run('compile', '--out', 'json')
    await run('compile', '--out', 'yaml', '--format', 'yaml')
    const tag = (name: string) => ({
      tag: `!${name}`,
      resolve: (value: string) =>
        name === 'GetAtt'
          ? { 'Fn::GetAtt': value.split('.') }
          : name === 'Ref'
            ? { Ref: value }
            : { [`Fn::${name}`]: value },
    })
    const customTags = ['Ref', 'GetAtt', 'Sub'].map(tag)
    expect(parse(read('yaml/template.yaml'), { customTags })).toEqual(json('json/template.json'))
    expect(json('yaml/manifest.json').template).toBe('template.yaml')
  })
})

describe('a mistake in the spec', () => {
  test('is exit code 1, and nothing is written', async () => {
    const { run, files } = project({ 'specs/architecture.yaml': mistyped })
    const { out, err, exitCode } = await run('compile')
    expect({ out, exitCode, files: files('build') }).toEqual({ out: '', exitCode: 1, files: [] })
    expect(err).toContain('specs/architecture.yaml:7:12  storage.files.keepOldVersion')
    expect(err).toContain('keepOldVersions')
    expect(err).toMatch(/\n1 error in specs\/architecture.yaml\n$/)
  })

  test('as JSON, SARIF and GitHub commands, on standard output alone', async () => {
    const { run, runWith } = project({ 'specs/architecture.yaml': mistyped })
    const json = await run('compile', '--diagnostics', 'json')
    expect(json.err).toBe('')
    const document = JSON.parse(json.out)
    expect(document).toMatchObject({ version: 1, summary: { errors: 1, warnings: 0, acknowledged: 0 } })
    expect(document.diagnostics).toHaveLength(1)
    const { line, column, endColumn } = document.diagnostics[0]
    expect({ line, column, endColumn, pointer: document.diagnostics[0].pointer }).toEqual({
      line: 7,
      column: 12,
      endColumn: 26,
      pointer: '/storage/files/keepOldVersion',
    })
    const sarif = await run('compile', '--diagnostics', 'sarif')
    const [result] = JSON.parse(sarif.out).runs[0].results
    expect(result.locations[0].physicalLocation.region).toMatchObject({ startLine: 7, startColumn: 12 })
    const github = await runWith({ env: { GITHUB_ACTIONS: 'true' } }, 'compile')
    expect(github.out).toMatch(/^::error .*file=specs\/architecture.yaml,line=7/)
    for (const { err, exitCode } of [sarif, github])
      expect({ err, exitCode }).toEqual({ err: '', exitCode: 1 })
    expect(document.diagnostics[0].code).toMatch(/^GP1/)
  })

  test('no spec at all', async () => {
    const { run } = project({})
    const { out, exitCode } = await run('compile', '--diagnostics', 'json')
    expect(exitCode).toBe(1)
    expect(JSON.parse(out).diagnostics[0]).toMatchObject({ code: 'GP0001', file: 'architecture.yaml' })
  })
})

describe('--env', () => {
  test('lays the overlay over it, in a folder and stack of their own', async () => {
    const { run, json } = project({ 'architecture.yaml': bucket })
    await run('compile', '--env', 'test')
    expect(json('build/shop-test/manifest.json')).toMatchObject({
      stackName: 'shop-test',
      environment: 'test',
    })
    expect(JSON.stringify(json('build/shop-test/template.json'))).toContain('"NoncurrentDays":1}')
  })

  test('a mistake in the overlay is blamed there', async () => {
    const { run } = project({
      'specs/architecture.yaml': bucket,
      'specs/environments/far.yaml': '# far\nstorage: { files: { keepOldVersions: 1x } }\n',
    })
    const { err, exitCode } = await run('compile', '--env', 'far')
    expect(exitCode).toBe(1)
    expect(err).toContain('specs/environments/far.yaml:2:38')
  })

  test('an unknown one gets a suggestion', async () => {
    const { err, exitCode } = await project({ 'architecture.yaml': bucket }).run('compile', '--env', 'tset')
    expect(exitCode).toBe(1)
    expect(err).toContain('did you mean `test`?')
  })
})

describe('--param', () => {
  test('goes into the manifest, and the README deploys with it', async () => {
    const { run, json, read } = project({ 'architecture.yaml': bucket })
    await run('compile', '--param', 'Size=large', '--param', 'Owner=b&c@example.com')
    expect(json('build/shop/manifest.json').parameters).toMatchObject({
      Owner: { default: 'a@example.com', value: 'b&c@example.com', required: false },
      Size: { default: 'small', value: 'large' },
    })
    expect(read('build/shop/README.md')).toContain(
      "--parameter-overrides 'Owner=b&c@example.com' Size=large\n",
    )
  })

  test.each([
    ['Siez=large', '--param Siez: there is no such parameter; did you mean Size?'],
    ['Nothing=1', '--param Nothing: there is no such parameter; there is Owner, Size'],
    ['toString=1', '--param toString: there is no such parameter; there is Owner, Size'],
    ['Size=larg', '--param Size: larg is not one of small, large; did you mean large?'],
    ['Owner=nobody', '--param Owner: nobody must be an e-mail address'],
    ['Owner=', '--param Owner: an empty value must be an e-mail address'],
  ])('%s is wrong usage', async (pair, problem) => {
    const { run, files } = project({ 'architecture.yaml': bucket })
    expect(await run('compile', '--param', pair)).toEqual({
      out: '',
      err: `wrong usage: ${problem}\n`,
      exitCode: 2,
    })
    expect(files('build')).toEqual([])
  })

  test('of a number', async () => {
    const { run } = project({ 'architecture.yaml': machines, ...sources })
    expect((await run('check', '--param', 'workersTierMax=many')).err).toContain('many is not a number')
    expect((await run('check', '--param', 'workersTierMax=4')).exitCode).toBe(0)
  })
})

describe('--out', () => {
  test('a folder that holds something else is refused and left as it is', async () => {
    const { run, files, read } = project({ 'architecture.yaml': bucket, 'mine/notes.txt': 'keep' })
    const { err, exitCode } = await run('compile', '--out', 'mine')
    expect(exitCode).toBe(1)
    expect(err).toContain('error GP0002: mine is not a build of Groundplan: it holds notes.txt')
    expect(err).not.toContain('is written')
    expect([files('mine'), read('mine/notes.txt')]).toEqual([['notes.txt'], 'keep'])
    const json = await run('compile', '--out', 'mine', '--diagnostics', 'json')
    expect(JSON.parse(json.out).diagnostics).toMatchObject([{ code: 'GP0002', file: 'mine' }])
  })

  test('a folder that cannot be written', async () => {
    const { run, cwd } = project({ 'architecture.yaml': bucket, file: '' })
    const { err, exitCode } = await run('compile', '--out', 'file/below')
    expect(exitCode).toBe(1)
    expect(err).toContain('error GP0002: file/below could not be written')
    expect(existsSync(join(cwd, 'build'))).toBe(false)
  })
})

describe('--lint and --fail-on', () => {
  test('findings of cfn-lint point at the spec; only what --fail-on names keeps the folder from being written', async () => {
    const { run, cwd, files } = project({ 'architecture.yaml': bucket })
    const cfnLint = fakeCfnLint(cwd, 4, [
      {
        Rule: { Id: 'W9999' },
        Level: 'Warning',
        Message: 'odd',
        Location: { Path: ['Resources', 'filesBucket'] },
      },
    ])
    const argv = ['compile', '--lint', '--cfn-lint', cfnLint]
    const strict = await run(...argv, '--fail-on', 'warning')
    expect(strict.exitCode).toBe(1)
    expect(strict.err).toContain('warning cfn-lint W9999: odd')
    expect(strict.err).toMatch(/architecture.yaml:7:3 {2}storage.files/)
    expect(files('build')).toEqual([])
    expect((await run(...argv)).exitCode).toBe(0)
    expect(files('build')).not.toEqual([])
  })

  test('without cfn-lint it is exit code 6, one line says how to install it, and nothing is written', async () => {
    const { run, files } = project({ 'architecture.yaml': bucket })
    const { err, exitCode } = await run('compile', '--lint', '--cfn-lint', './nowhere')
    expect(exitCode).toBe(6)
    expect(err).toMatch(/^not linted: --cfn-lint names .\/nowhere, .*pip install cfn-lint.*\n$/)
    expect(files('build')).toEqual([])
  })

  test('how to lint, without --lint, is wrong usage', async () => {
    const { run } = project({ 'architecture.yaml': bucket })
    const { err, exitCode } = await run('compile', '--regions', 'eu-west-2')
    expect({ err, exitCode }).toEqual({
      err: 'wrong usage: --regions says how to lint: give --lint too\n',
      exitCode: 2,
    })
  })
})

describe('artifacts', () => {
  const built = () => project({ 'specs/architecture.yaml': machines, ...prefixed('specs/', sources) })

  test('that were never built are named, with the command that makes them', async () => {
    const { run, json } = built()
    const { err } = await run('compile', '--out', 'my build', '--param', 'workersTierMax=4')
    expect(err).toMatch(
      /\n2 artifacts to build: groundplan build --param workersTierMax=4 --out 'my build'\n$/,
    )
    const { artifacts, parameters } = json('my build/manifest.json')
    expect(artifacts.slice(0, 2)).toMatchObject([{ sha256: null }, { sha256: null }])
    expect(parameters.workersTierServiceSha256).toEqual({ type: 'String', required: true })
  })

  test('that the cache has are filled in, wherever the folder is', async () => {
    const { run, json, read, files, cwd } = built()
    await run('build')
    const { err } = await run('compile', '--out', 'elsewhere')
    expect(err).not.toContain('to build')
    expect(files('elsewhere')).toEqual(files('build/shop'))
    for (const file of files('elsewhere')) expect(read(`elsewhere/${file}`)).toBe(read(`build/shop/${file}`))
    for (const { file, sha256, size } of json('elsewhere/manifest.json').artifacts) {
      const bytes = readFileSync(join(cwd, 'elsewhere', file))
      expect([createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([sha256, size])
    }
  })

  test('that the cache has in part only are not used', async () => {
    const { run, cwd, files } = built()
    await run('build')
    for (const object of files('cache/objects')) truncateSync(join(cwd, 'cache/objects', object), 5)
    const { err } = await run('compile', '--out', 'elsewhere')
    expect(err).toContain('2 artifacts to build: groundplan build --out elsewhere\n')
    expect([...files('elsewhere/functions'), ...files('elsewhere/artifacts')]).toEqual([])
  })

  test('that the folder holds stay, without any cache', async () => {
    const { run, runWith, cwd } = built()
    await run('build')
    const { err } = await runWith({ env: { GROUNDPLAN_CACHE: join(cwd, 'none') } }, 'compile')
    expect(err).toContain('build/shop is up to date')
    expect(existsSync(join(cwd, 'none'))).toBe(false)
  })

  test('of changed sources are no longer there', async () => {
    const { run, write, files } = built()
    await run('build')
    write('specs/hello/word.ts', "export const word = 'bye'\n")
    const { err } = await run('compile')
    expect(err).toContain('1 artifact to build: groundplan build\n')
    expect(files('build/shop/functions')).toEqual([])
    expect(files('build/shop/artifacts')).toHaveLength(1)
  })
})

function prefixed(prefix: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + path, text]))
}
