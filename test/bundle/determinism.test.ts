import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { projectOf, temporaryFolder } from './disk-project.ts'

const files = {
  'fn/index.ts': `import { one } from 'one'\nimport data from './data.json' with { type: 'json' }\nexport const handler = () => [one, data, 'é']\n`,
  'fn/data.json': '{"b":1,"a":[1.5]}',
  'node_modules/one/package.json': '{"name":"one","version":"1.0.0"}',
  'node_modules/one/index.js': 'exports.one = 1\n',
  'package-lock.json': '{}',
  'py/index.py': 'def handler(event, context): return 1\n',
  'py/ü.py': '',
  'py/Z.py': '',
  'py/a.py': '',
}

/** In a process of its own: other files, other cache, other surroundings. */
function buildIn(given: { files: typeof files; env?: Record<string, string>; cwd?: string }): string {
  const script = new URL('./build-once.ts', import.meta.url).pathname
  return execFileSync(process.execPath, [script, projectOf(given.files).root, temporaryFolder()], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...given.env },
    cwd: given.cwd ?? temporaryFolder(),
  })
}

test('the same inputs give the same bytes whatever the time zone, locale, home, folder and order of files', () => {
  const first = buildIn({ files })
  expect(first).toMatch(/^(\S+ [0-9a-f]{64} 0\n){3}$/)
  const env = { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', HOME: temporaryFolder(), NODE_PATH: '/nowhere' }
  const reversed = Object.fromEntries(Object.entries(files).reverse()) as typeof files
  expect(buildIn({ files: reversed, env, cwd: '/' })).toBe(first)
  expect(buildIn({ files, env: { TZ: 'America/Los_Angeles', NODE_ENV: 'production' } })).toBe(first)
})

test('a format that must not change by accident', () => {
  expect(buildIn({ files })).toMatchInlineSnapshot(`
    "functions/fn-e86076324cda.zip f03fc49bf183dc1c5af98d3895d6e7d2b1baee5a55c0acfaa0bed71fcd5f9606 0
    functions/fn-b8a813f4e82d.zip b079b2483e861744b0b47e4041087012978d9f8cba632efc9f668d977ec9b9a8 0
    artifacts/fn-7417a67b8d1d.tar.zst 509d0c95e86d8605de0c5fb5a55e22b53d0ba890e5db38cebae5821b152c01cc 0
    "
  `)
})
