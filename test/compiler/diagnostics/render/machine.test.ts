import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadRenderer, renderers } from '../../../../compiler/diagnostics/render/index.ts'
import { SourceFile } from '../../../../compiler/source/source-file.ts'
import { acknowledged, all, finding, fromLint, options, overlap, place, unknownKey } from './example.ts'

const [json, sarif, github] = await Promise.all([
  loadRenderer('json'),
  loadRenderer('sarif'),
  loadRenderer('github'),
])

test('the formats stand in the order of the contract', () => {
  expect(renderers.map(({ name }) => name)).toEqual(['pretty', 'json', 'sarif', 'github'])
})

describe('json', () => {
  test('is the document of the contract, key by key', () => {
    expect(JSON.parse(json([overlap], options))).toEqual({
      version: 1,
      summary: { errors: 1, warnings: 0, acknowledged: 0 },
      diagnostics: [
        {
          code: 'GP2104',
          severity: 'error',
          message: 'the subnets public and private overlap',
          docs: 'docs/checks.md#gp2104',
          file: 'specs/architecture.yaml',
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 33,
          pointer: '/network/subnets/private/cidr',
          source: 'groundplan',
          related: [
            { message: 'it overlaps this block', file: 'specs/architecture.yaml', line: 5, column: 21 },
          ],
        },
      ],
    })
  })

  test('carries help, reason, rule and a place that is not exact', () => {
    const [key, reason, lint] = JSON.parse(json(all, options)).diagnostics
    expect(key.help).toBe('did you mean `cidr`?')
    expect(reason).toMatchObject({ severity: 'acknowledged', reason: acknowledged.reason })
    expect(lint).toMatchObject({ source: 'cfn-lint', rule: 'W3005', exact: false })
  })

  test('is one document when there is nothing to say', () => {
    const summary = { errors: 0, warnings: 0, acknowledged: 0 }
    expect(JSON.parse(json([], options))).toEqual({ version: 1, summary, diagnostics: [] })
  })
})

describe('sarif', () => {
  const validate = schemaValidator()

  test.each([
    ['nothing', []],
    ['everything', all],
    ['one without a reason', [finding(unknownKey, { severity: 'acknowledged' })]],
  ])('%s is valid against the schema of SARIF 2.1.0', (_, diagnostics) => {
    for (const docsBase of [undefined, 'https://example.com/docs/']) {
      const log = JSON.parse(sarif(diagnostics, docsBase === undefined ? options : { ...options, docsBase }))
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  test('the schema that judges is a strict one', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
  })

  test('has one rule for each code, and every result names its rule', () => {
    const run = JSON.parse(sarif([...all, unknownKey], options)).runs[0]
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      'GP1002',
      'GP3102',
      'W3005',
      'GP2104',
    ])
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    }
  })

  test('an acknowledgement is a suppression in the source with its reason; the others say that they have none', () => {
    const { results } = JSON.parse(sarif(all, options)).runs[0]
    expect(results.map((result: { suppressions: unknown }) => result.suppressions)).toEqual([
      [],
      [{ kind: 'inSource', justification: acknowledged.reason }],
      [],
      [],
    ])
  })

  test('places, related places and the source of a finding', () => {
    const [, , lint, two] = JSON.parse(sarif(all, options)).runs[0].results
    expect(two.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'specs/architecture.yaml' },
      region: { startLine: 6, startColumn: 22, endLine: 6, endColumn: 33 },
    })
    expect(two.relatedLocations[0]).toMatchObject({ id: 0, message: { text: 'it overlaps this block' } })
    expect(lint.properties).toEqual({ source: 'cfn-lint', code: 'GP9001', exact: false })
  })

  test('a path with spaces is a valid address', () => {
    const odd = finding(place(new SourceFile('../my specs/ä#1.yaml', 'a: 1'), 'a', '/a'))
    const [result] = JSON.parse(sarif([odd], options)).runs[0].results
    const { uri } = result.locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('../my%20specs/%C3%A4%231.yaml')
  })
})

describe('github', () => {
  test('one command a finding, as the runner reads it', () => {
    expect(github([unknownKey], options)).toBe(
      '::error file=specs/architecture.yaml,line=3,col=3,endLine=3,endColumn=7,title=GP1002::' +
        'network has no key `cird`%0Adid you mean `cidr`?%0Adocs/checks.md#gp1002\n',
    )
    expect(github([acknowledged], options)).toMatch(/^::notice .*title=GP3102 acknowledged::.*100%25 sure/)
    expect(github([fromLint], options)).toMatch(/^::warning .*title=W3005::obsolete \(nearest known line\)/)
  })

  test('a span over several lines has no columns', () => {
    const source = new SourceFile('a.yaml', 'a: [1,\n  2]\n')
    expect(github([finding(place(source, '[1,\n  2]', '/a'))], options)).toMatch(
      /^::error file=a.yaml,line=1,endLine=2,title=/,
    )
  })

  test('law: whatever message and file say, the command is one line and reads back unchanged', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('%', '\r', '\n', ':', ',', '::', '0A', 'a', ' '),
      minLength: 1,
    })
    fc.assert(
      fc.property(nasty, nasty, (message, path) => {
        const text = github([finding(place(new SourceFile(path, 'a: 1'), 'a', '/a'), { message })], options)
        expect(text.slice(0, -1)).not.toMatch(/[\r\n]/)
        const [, properties = '', data = ''] = /^::error (.*?)::(.*)\n$/.exec(text) ?? []
        expect(unescaped(properties.split(',')[0]!)).toBe(`file=${path}`)
        expect(unescaped(data)).toBe(`${message}\ndocs/checks.md#gp1002`)
      }),
    )
  })
})

function unescaped(text: string): string {
  const signs: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
  return text.replace(/%(0D|0A|3A|2C|25)/g, sign => signs[sign]!)
}

/** The schema is written in draft 4 but uses nothing that later drafts changed, apart from how it names itself. */
function schemaValidator() {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  formats.default(ajv)
  return ajv.compile(schema)
}
