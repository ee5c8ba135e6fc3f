import { describe, expect, test } from 'vitest'
import { loadUserTemplates, renderUserData, userDataLimit } from '../../../compiler/scripts/index.ts'
import { survivesSub } from '../../../compiler/scripts/sub.ts'
import {
  ansibleValues,
  bastionValues,
  common,
  label,
  launched,
  requests,
  sha256,
} from '../../templates/renderings.ts'
import { bash } from './bash.ts'

const { renderUserScript } = await loadUserTemplates()
const own = (text: string, values = {}) => renderUserScript('mine.sh.hbs', text, values)

describe.each(requests.map(request => [label(request), request] as const))('%s', (_, request) => {
  const { script, data } = launched(request)

  test('fits into user data, and is what bash can read', () => {
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(data.bytes)
    expect(data.bytes).toBeLessThanOrEqual(userDataLimit)
    expect(bash(`bash -n <<'THE_SCRIPT'\n${script}\nTHE_SCRIPT`).toString()).toBe('')
  })

  test('is read by every reader of Sub in one way', () => {
    expect(survivesSub(script)).toBe(true)
    expect(script).not.toMatch(/\$\{!/)
  })

  test('names every slot once, and binds all of them', () => {
    const used = [...data.text.matchAll(/\$\{([A-Za-z0-9]+)\}/g)].map(match => match[1])
    expect(data.slots.map(slot => slot.slot)).toEqual([...new Set(used)])
  })

  test('is the same each time', () => {
    expect(renderUserData(request, sha256)).toEqual(data)
  })
})

test('a body that is too big is a payload, named by its content and verified', () => {
  const { script, data } = launched({ script: 'ansible.sh', values: ansibleValues })
  const { payload } = data
  expect(payload?.sha256).toBe(sha256(payload!.text))
  expect(payload?.key).toBe(`user-data/service-${payload!.sha256.slice(0, 16)}.sh`)
  expect(script).toContain(
    `fetch_artifact '${payload!.key}' \\\n  ${payload!.sha256} /var/lib/groundplan/body.sh`,
  )
  expect(payload?.text).toContain('run_playbook')
  expect(script).not.toContain('run_playbook')
})

test('a value that changes with the deployment does not change the payload', () => {
  const other = { ...ansibleValues, metricNamespace: 'other', stackName: 'other', tier: 'service' }
  const data = renderUserData({ script: 'ansible.sh', values: other }, sha256)
  expect(data.payload).toEqual(launched({ script: 'ansible.sh', values: ansibleValues }).data.payload)
})

test('a body that fits stays in the user data', () => {
  expect(launched({ script: 'terminate_instance.sh', values: bastionValues }).data.payload).toBeUndefined()
})

describe('the limit', () => {
  const values = { ...common, tier: 'mine', artifactBucket: 'b' }
  const size = (length: number, extra = {}) =>
    renderUserData({ script: own(`: ${'x'.repeat(length)}`), values: { ...values, ...extra } }, sha256)
  const room = userDataLimit - size(0).bytes

  test('is kept to the byte', () => {
    expect(size(room)).toMatchObject({ bytes: userDataLimit })
    expect(size(room).payload).toBeUndefined()
    expect(size(room + 1).payload).toBeDefined()
    expect(size(room + 1).bytes).toBeLessThan(userDataLimit)
  })

  test('counts what a parameter may come to, encoded', () => {
    const secret = (maxBytes: number) => ({
      hookName: { slot: 'Hook', encoding: 'base64', maxBytes } as const,
    })
    expect(size(0, secret(3000)).bytes - size(0, secret(1500)).bytes).toBe(2000)
  })

  test('without a bucket is the caller’s to report', () => {
    const data = renderUserData(
      {
        script: own(`: ${'x'.repeat(20_000)}`),
        values: { ...common, tier: 'a', artifactBucket: undefined! },
      },
      sha256,
    )
    expect(data.payload).toBeUndefined()
    expect(data.bytes).toBeGreaterThan(userDataLimit)
  })
})

test('braces in braces of the user’s own script never meet Sub', () => {
  const script = own('echo "${a:-${b:-{{word}}x}}"', { word: 'deep' })
  expect(script.problems.length).toBeGreaterThan(0)
  const nested = own('echo "${a:-${b:-c}}"')
  const withBucket = renderUserData({ script: nested, values: { ...common, tier: 'mine' } }, sha256)
  expect(withBucket.payload?.text).toContain('${a:-${b:-c}}')
  const { artifactBucket: _, ...rest } = common
  const without = renderUserData({ script: nested, values: { ...rest, tier: 'mine' } }, sha256)
  expect(without.payload).toBeUndefined()
  const encoded = /<<'GROUNDPLAN_BODY'\n([\s\S]*?)\nGROUNDPLAN_BODY/.exec(without.text)![1]!
  expect(Buffer.from(encoded, 'base64').toString()).toContain('${a:-${b:-c}}')
})
