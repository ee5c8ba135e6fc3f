import { spawnSync } from 'node:child_process'
import { createHmac, pbkdf2Sync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awkward, bash, words } from '../compiler/scripts/bash.ts'

const path = new URL('../../templates/files/groundplan.py', import.meta.url).pathname

/** Runs Python with the program imported as `g`. */
function python(code: string, input = '', env: Record<string, string> = {}): string {
  const prefix = `import importlib.util, json, sys
spec = importlib.util.spec_from_file_location("g", ${JSON.stringify(path)})
g = importlib.util.module_from_spec(spec); sys.dont_write_bytecode = True; spec.loader.exec_module(g)
`
  const done = spawnSync('python3', ['-c', prefix + code], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH']!, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1', ...env },
  })
  if (done.status !== 0) throw new Error(done.stderr)
  return done.stdout
}

const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary' }).map(s => s.replace(/[\0\r\ud800-\udfff]/g, '')),
)

describe('environment files', () => {
  test('are read whole by a shell, and by the program itself', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 10, maxLength: 30 }), values => {
        const rows = values.map((value, i) => [`V${i}`, value])
        const out = python(
          'rows = json.load(sys.stdin); text = "".join(g.line(k, v) for k, v in rows)\n' +
            'print(json.dumps([text, g.parse(text) == dict(rows)]))',
          JSON.stringify(rows),
        )
        const [file, same] = JSON.parse(out) as [string, boolean]
        expect(same).toBe(true)
        const shown = rows.map(([name]) => `"$${name}"`).join(' ')
        expect(words(bash(`${file}printf '%s\\0' ${shown}`))).toEqual(values)
      }),
      { numRuns: 6 },
    )
  })

  test('hold the service’s own variables, which win', () => {
    const out = python('g.environment()', '', {
      GROUNDPLAN_REGION: 'eu-west-2',
      GROUNDPLAN_SERVICE_PORT: '8000',
      GROUNDPLAN_ENV_HOST: '127.0.0.1',
      GROUNDPLAN_ENV_GREETING: 'a "b"',
    })
    expect(out.split('\n')).toEqual([
      'AWS_REGION="eu-west-2"',
      'AWS_DEFAULT_REGION="eu-west-2"',
      'PORT="8000"',
      'HOST="127.0.0.1"',
      'GREETING="a \\"b\\""',
      '',
    ])
  })
})

test('the playbook’s values are all exported ones but the service’s own', () => {
  const out = python('g.values()', '', { GROUNDPLAN_LOG_GROUP: '{{ x }}', GROUNDPLAN_ENV_A: 'b', OTHER: 'c' })
  expect(JSON.parse(out)).toEqual({ log_group: '{{ x }}' })
})

test('a password is stored as PostgreSQL stores it (RFC 5803)', () => {
  const stored = python('print(g.scram("pencil", b"0123456789abcdef"))').trim()
  const salted = pbkdf2Sync('pencil', '0123456789abcdef', 4096, 32, 'sha256')
  const server = createHmac('sha256', salted).update('Server Key').digest('base64')
  expect(stored).toMatch(/^SCRAM-SHA-256\$4096:MDEyMzQ1Njc4OWFiY2RlZg==\$[^:]{44}:/)
  expect(stored.endsWith(`:${server}`)).toBe(true)
  expect(
    python(
      `print(g.same_password("""${stored}""", "pencil"), g.same_password("""${stored}""", "other"), g.same_password("-", "x"))`,
    ).trim(),
  ).toBe('True False False')
})

test('names and texts in SQL cannot end early', () => {
  expect(python(`print(g.literal("a'; DROP"), g.identifier('a"b'))`).trim()).toBe(`'a''; DROP' "a""b"`)
})
