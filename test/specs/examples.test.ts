import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { nodeHost } from '../../bin/host.ts'
import { compile } from '../../compiler/compile.ts'
import { lintTemplate } from '../../lint/lint-template.ts'

const root = resolve(import.meta.dirname, '../..')
const specs = join(root, 'specs')

const reference = compile(
  { path: 'specs/architecture.yaml', text: readFileSync(join(specs, 'architecture.yaml'), 'utf8') },
  nodeHost(specs),
)

/** Every example with each of its environments, `''` being none. */
const variants = readdirSync(specs)
  .filter(name => name.endsWith('.yaml'))
  .flatMap(name => {
    const { environments = {} } = parse(readFileSync(join(specs, name), 'utf8')) as { environments?: object }
    return ['', ...Object.keys(environments)].map(environment => ({ name, environment }))
  })

describe.each(variants)('specs/$name $environment', ({ name, environment }) => {
  const text = readFileSync(join(specs, name), 'utf8')
  const compiled = compile({ path: `specs/${name}`, text }, nodeHost(specs), { environment })

  test('compiles with nothing to say but what it acknowledges', async () => {
    const { diagnostics } = await compiled
    expect(diagnostics.filter(({ severity }) => severity !== 'acknowledged')).toEqual([])
  })

  test('cfn-lint finds nothing, its informational rules included, in two regions', async () => {
    const { result } = await compiled
    for (const region of ['eu-west-2', 'us-east-1']) {
      const request = { template: { body: result!.body }, regions: [region], informational: true, root }
      expect(await lintTemplate(request)).toMatchObject({ findings: [] })
    }
  })
})

test('the hardened reference needs no security acknowledgement', async () => {
  const codes = (await reference).diagnostics.map(({ code }) => code)
  expect(codes.filter(code => code.startsWith('GP3'))).toEqual([])
})

test('no template carries an instruction to cfn-lint, and there is no configuration of it', async () => {
  const { result } = await reference
  expect(result!.body).not.toContain('cfn-lint')
  expect(readdirSync(root).filter(file => /^\.?cfnlint/.test(file))).toEqual([])
})
