import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadUserTemplates, shellExports, type TemplateValues } from '../../../compiler/scripts/index.ts'
import { awkward, bash, sub, words } from './bash.ts'

const { checkTemplate, renderTemplate, renderUserScript } = await loadUserTemplates()

/** Checks `marked`, in which `~x~` marks what must be blamed, and gives the messages. */
function blamed(name: string, marked: string, values: TemplateValues): string[] {
  const parts = marked.split('~')
  const text = parts.join('')
  const problems = checkTemplate(name, text, values)
  const spans = problems.map(({ span }) => text.slice(span.start, span.end))
  expect(spans).toEqual(parts.filter((_, i) => i % 2 === 1))
  let at = 0
  const starts = parts.flatMap((part, i) => {
    const start = at
    at += part.length
    return i % 2 === 1 ? [start] : []
  })
  expect(problems.map(problem => problem.span.start)).toEqual(starts)
  return problems.map(problem => [problem.message, problem.help].filter(Boolean).join('; '))
}

describe('names', () => {
  const values = { host: 'h', debug: true, ports: [{ number: 1 }, { number: 2 }], nested: { deep: 'x' } }

  test('are found wherever they exist', () => {
    const text =
      '{{host}}{{#if debug}}{{nested.deep}}{{else}}{{host}}{{/if}}{{#each ports}}{{number}}{{@index}}{{../host}}' +
      '{{@root.host}}{{/each}}{{#each ports as |port i|}}{{port.number}}{{i}}{{/each}}{{#with nested}}{{deep}}{{this.deep}}{{/with}}'
    expect(checkTemplate('x.txt.hbs', text, values)).toEqual([])
  })

  test('that do not exist are blamed, in blocks too, with the name that was meant', () => {
    expect(blamed('x.txt.hbs', 'a\n{{~hots~}}\r\n{{#if ~debgu~}}{{/if}}', values)).toEqual([
      'the template has no value hots; did you mean host?',
      'the template has no value debgu; did you mean debug?',
    ])
    expect(blamed('x.txt.hbs', '{{#if debug}}{{~nested.deeep~}}{{/if}}', values)[0]).toContain(
      'did you mean deep?',
    )
    expect(blamed('x.txt.hbs', '{{#each ports}}{{~nummber~}}{{/each}}{{~@index~}}', values)).toHaveLength(2)
    expect(blamed('x.txt.hbs', '{{~../host~}}', values)[0]).toContain('leads out')
    expect(blamed('x.txt.hbs', '{{~constructor~}}{{~__proto__~}}', values)).toHaveLength(2)
  })

  test('of helpers, partials and lists are not values', () => {
    expect(blamed('x.txt.hbs', '~{{upper host}}~', values)[0]).toContain('no helper upper')
    expect(blamed('x.txt.hbs', '{{#~unles~ debug}}{{/unles}}', values)[0]).toContain('no block')
    expect(blamed('x.txt.hbs', '~{{> other}}~', values)[0]).toContain('cannot include')
    expect(blamed('x.txt.hbs', '{{~ports~}}', values)[0]).toContain('not a single value')
  })

  test('a text that is no template is blamed at its line', () => {
    const [problem] = checkTemplate('x.txt.hbs', 'fine\n{{#if host}}\n', values)
    expect(problem?.message).toContain('not a Handlebars template')
    expect(checkTemplate('x.txt.hbs', 'a\n{{a b', values)[0]?.span.start).toBeGreaterThan(0)
  })
})

describe('shell scripts', () => {
  const places = [
    'printf "%s\\0" {{x}}',
    'printf "%s\\0" "{{x}}"',
    'printf "%s\\0" "$(printf %s {{x}}; echo .)"',
    'cat <<END\n{{x}}\nEND\nprintf "\\0"',
    'y={{x}}; printf "%s\\0" "$y"',
    'printf "%s\\0" <(true) > /dev/null; printf "%s\\0" "${PATH:0:0}"{{x}} # it\'s "fine',
    '# it\'s a "comment\nprintf "%s\\0" {{x}}',
    'z=$((1 << 2)); printf "%s\\0" {{x}}',
    "printf '%s\\0' {{x}} # '",
    'cat <<< "{{x}}"; printf "\\0"',
  ]
  const expected = (value: string): string[] => [
    value,
    value,
    `${value}.`,
    `${value}\n`,
    value,
    value,
    value,
    value,
    value,
    `${value}\n`,
  ]

  test('get every value whole, in every place, and run none of it', () => {
    const text = fc.oneof(
      fc.constantFrom(...awkward),
      fc.string({ unit: 'binary' }).map(s => s.replaceAll('\0', '')),
    )
    fc.assert(
      fc.property(fc.array(text, { minLength: 10, maxLength: 10 }), values => {
        for (const value of values)
          expect(places.flatMap(place => checkTemplate('x.sh.hbs', place, { x: value }))).toEqual([])
        const names = Object.fromEntries(values.map((value, i) => [`v${i}`, value]))
        const script = values.map((_, i) =>
          places.map(place => place.replaceAll('{{x}}', `{{v${i}}}`)).join('\n'),
        )
        const { text: file } = renderTemplate('x.sh.hbs', `#!/bin/bash\n${script.join('\n')}\n`, names)
        const want = values.flatMap(expected)
        // A command substitution drops the line breaks at the end, so that place ends its value with a point.
        expect(words(bash(file)).map(word => word.replace('\n.', '.'))).toEqual(
          want.map(word => word.replace('\n.', '.')),
        )
      }),
      { numRuns: 4 },
    )
  })

  test('get values that only CloudFormation knows from the header', () => {
    const value = "it's $(exit 9)\n"
    const { body, exports, problems } = renderUserScript(
      'x.sh.hbs',
      'printf \'%s\\0\' {{secret}} "{{secret}}"',
      {
        secret: { slot: 'Secret', encoding: 'base64' },
      },
    )
    expect(problems).toEqual([])
    const header = sub(shellExports(exports), { Secret: Buffer.from(value).toString('base64') })
    expect(words(bash(header + body))).toEqual([value, value])
  })

  test('refuse a value where no value can be', () => {
    for (const marked of [
      "echo '~{{x}}~'",
      'echo a # ~{{x}}~\n',
      "cat <<'E'\n~{{x}}~\nE\n",
      'echo `echo ~{{x}}~`',
      'echo ${y:-~{{x}}~ }',
      'echo $~{{x}}~',
      'echo $((1 + ~{{x}}~))',
      'cat <<~{{x}}~',
      "echo $'a~{{x}}~'",
    ])
      expect(blamed('x.sh.hbs', marked, { x: 'v' })[0], marked).toContain('no value can stand here')
    expect(blamed('x.sh.hbs', 'echo ~{{{x}}}~', { x: 'v' })[0]).toContain('would not be quoted')
    expect(blamed('x.sh.hbs', 'echo ~{{&x}}~', { x: 'v' })[0]).toContain('would not be quoted')
    expect(blamed('x.sh.hbs', '{{#~if~ x}}echo "{{/if}}', { x: 'v' })[0]).toContain('must also end in it')
    expect(blamed('x.sh.hbs', '{{#if ~s~}}a{{/if}}', { s: { slot: 'S', encoding: 'plain' } })[0]).toContain(
      'only CloudFormation knows',
    )
  })

  test('keep different values of one name apart', () => {
    const text = "{{#each users}}printf '%s\\0' {{name}}\n{{/each}}"
    const users = [{ name: 'a' }, { name: "b'" }, { name: 'a' }]
    expect(words(bash(renderTemplate('x.sh.hbs', text, { users }).text))).toEqual(['a', "b'", 'a'])
  })
})

describe('other files', () => {
  test('JSON stays JSON, with the value whole, inside of quotes too', () => {
    for (const x of [...awkward, 5, true]) {
      const { text } = renderTemplate('x.json.hbs', '{ "a": {{x}}, "b": "\\"<{{x}}>" }', { x })
      expect(JSON.parse(text)).toEqual({ a: x, b: `"<${x}>` })
    }
  })

  test('env files read by a shell give the value, or the value is refused', () => {
    for (const x of awkward) {
      const { text, problems } = renderTemplate('x.env.hbs', 'A={{x}}\nB="<{{x}}>"\n', { x })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
      if (/[\0-\x1f\x7f]/.test(x)) expect(problems[0]?.message).toContain('cannot be written')
      else expect(words(bash(`${text}printf '%s\\0' "$A" "$B"`))).toEqual([x, `<${x}>`])
    }
    expect(renderTemplate('.env.hbs', 'URL=http://{{x}}:80', { x: 'a b' }).problems).toHaveLength(1)
    expect(renderTemplate('.env.hbs', 'URL=http://{{x}}:80', { x: 'a.b' }).text).toBe('URL=http://a.b:80')
  })

  test('anything else is written as it is, without HTML escapes', () => {
    expect(renderTemplate('x.conf.hbs', '{{x}} {{{x}}}', { x: `<&"'>` }).text).toBe(`<&"'> <&"'>`)
    const later = { x: { slot: 'X', encoding: 'plain' as const } }
    expect(checkTemplate('x.conf.hbs', '{{x}}', later)).toEqual([])
    expect(renderTemplate('x.conf.hbs', '{{x}}', later).problems[0]?.message).toContain(
      'after the deployment',
    )
  })
})
