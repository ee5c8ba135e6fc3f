import fc from 'fast-check'
import { expect, test } from 'vitest'
import { templateYaml } from '../../compiler/emit/yaml.ts'
import { parseTemplate } from '../support/cloudformation-yaml.ts'
import { compileReference, environments, referenceText } from '../support/reference.ts'

test.each(environments)(
  'the YAML template says what the JSON one says, environment "%s"',
  async environment => {
    const json = (await compileReference(referenceText, environment)).result!
    const yaml = (await compileReference(referenceText, environment, {}, 'yaml')).result!
    expect(json.files.has('template.json') && yaml.files.has('template.yaml')).toBe(true)
    expect(parseTemplate(yaml.body)).toEqual(JSON.parse(json.body))
    expect(yaml.body).toMatch(/!GetAtt \w+\.\w+/)
  },
)

test('any template is the same in YAML', () => {
  // YAML 1.1 merges what stands behind the key `<<`, quoted or not: no resource has such a property.
  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'yes',
      'no',
      'on',
      'NULL',
      '~',
      '2010-09-09',
      '08:30',
      '0x1f',
      '010',
      '1_000',
      '1e3',
      '.5',
      '<<',
      '=',
      '#!/bin/bash\nset -e\n',
      'a: b',
      '- x',
      '!Ref X',
      ' padded ',
      '\ttab',
      'trailing\n\n',
    ),
  )
  const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/)
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.oneof(
        fc.integer(),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter(number => !Object.is(number, -0)),
      ),
      fc.record({ Ref: id }),
      fc.tuple(id, id, id).map(([id, a, b]) => ({ 'Fn::GetAtt': [id, `${a}.${b}`] })),
      fc.record({ 'Fn::Sub': fc.oneof(word, fc.tuple(word, tie('mapping'))) }),
      fc.record({ 'Fn::Base64': tie('value') }),
      fc.record({ 'Fn::Select': fc.tuple(fc.nat(), tie('value')) }),
      fc.array(tie('value'), { maxLength: 4 }),
      tie('mapping'),
    ),
    mapping: fc.dictionary(
      word.filter(key => key !== '__proto__' && key !== '' && key !== '<<'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  }))
  fc.assert(
    fc.property(value, value => {
      const template = { Resources: { value } } as never
      expect(parseTemplate(templateYaml(template))).toEqual(template)
    }),
    { numRuns: 400 },
  )
})
