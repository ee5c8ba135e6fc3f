import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { starters } from '../../../bin/starters.ts'
import { packageFolder, run } from '../context.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'groundplan-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const schema = (name: string) =>
  JSON.parse(readFileSync(join(packageFolder, `schema/${name}.schema.json`), 'utf8'))
const validate = new Ajv2020({ strict: false, discriminator: true })
  .addSchema(schema('overlay'))
  .compile(schema('architecture'))

describe('a new spec', () => {
  test.each(starters.map(({ kind }) => kind))('%s is valid against the schema', async kind => {
    const { err, exitCode } = await run(['init', 'shop', '--kind', kind], { cwd })
    expect({ err, exitCode }).toEqual({
      err: 'wrote shop/architecture.yaml; next: groundplan check shop/architecture.yaml\n',
      exitCode: 0,
    })
    const spec = parse(read('shop/architecture.yaml'))
    expect(validate(spec), JSON.stringify(validate.errors)).toBe(true)
    expect(spec.name).toBe('shop')
  })

  test('its first line tells an editor where the schema is', async () => {
    const near = { cwd, packageFolder: join(cwd, 'node_modules/groundplan') }
    await run(['init', 'specs/deep', '--quiet'], near)
    await run(['init', 'far'], { cwd, packageFolder: '/usr/lib/node_modules/groundplan' })
    await run(['init', 'own'], { cwd, packageFolder: cwd })
    const firstLine = (path: string) => read(path).split('\n')[0]
    const line = '# yaml-language-server: $schema='
    const schemaPath = 'node_modules/groundplan/schema/architecture.schema.json'
    expect(firstLine('specs/deep/architecture.yaml')).toBe(`${line}../../${schemaPath}`)
    expect(firstLine('far/architecture.yaml')).toBe(`${line}${schemaPath}`)
    expect(firstLine('own/architecture.yaml')).toBe(`${line}../schema/architecture.schema.json`)
  })

  test('never overwrites', async () => {
    writeFileSync(join(cwd, 'architecture.yaml'), 'mine')
    const { err, exitCode } = await run(['init'], { cwd })
    expect(exitCode).toBe(1)
    expect(err).toBe('not written: architecture.yaml: it is there already, and is left as it is\n')
    expect(read('architecture.yaml')).toBe('mine')
  })

  test('a folder that cannot be made is said, not thrown', async () => {
    writeFileSync(join(cwd, 'file'), '')
    const { err, exitCode } = await run(['init', 'file/below'], { cwd })
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^not written: file\/below\/architecture.yaml: /)
  })
})

describe('its name', () => {
  test.each([
    ['shop', 'shop'],
    ['my shop_2', 'my-shop-2'],
    ['2026-shop-', 'shop'],
    ['日本', 'my-system'],
  ])('from the folder %s: %s', async (folder, name) => {
    await run(['init', folder], { cwd })
    expect(parse(read(`${folder}/architecture.yaml`)).name).toBe(name)
  })

  test('from the option, which must be one', async () => {
    await run(['init', '--name', 'web'], { cwd })
    expect(parse(read('architecture.yaml')).name).toBe('web')
    const { err, exitCode } = await run(['init', 'x', '--name', '1:2'], { cwd })
    expect(exitCode).toBe(2)
    expect(err).toContain('--name is letters, digits and hyphens')
  })
})

test('at a terminal it asks what the options do not say, until the answer is one', async () => {
  const answers = ['a b', 'web', '7', '2']
  const questions: string[] = []
  const ask = async (question: string) => {
    questions.push(question)
    return answers.shift()!
  }
  await run(['init', 'shop'], { cwd, ask })
  expect(questions).toEqual([
    'Name of the system (shop): ',
    'Name of the system (shop): ',
    'Start with (1): ',
    'Start with (1): ',
  ])
  expect(parse(read('shop/architecture.yaml'))).toMatchObject({ name: 'web', network: {} })
  const never = () => Promise.reject(new Error('asked'))
  expect((await run(['init', 'b', '--name', 'b', '--kind', 'bucket'], { cwd, ask: never })).exitCode).toBe(0)
  await run(['init', 'c'], { cwd, ask: async () => '' })
  expect(parse(read('c/architecture.yaml'))).toMatchObject({ name: 'c', storage: {} })
})

function read(path: string): string {
  return readFileSync(join(cwd, path), 'utf8')
}
