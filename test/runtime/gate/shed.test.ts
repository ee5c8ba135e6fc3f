import { expect, test, vi } from 'vitest'

async function shedWith(seconds: string | undefined) {
  vi.resetModules()
  vi.stubEnv('RETRY_AFTER_SECONDS', seconds)
  return (await import('../../../runtime/gate/shed.ts')).handler
}

test('every request is answered 503, with the time to come back', async () => {
  const answer = await (await shedWith('120'))({})
  expect(answer).toMatchObject({
    statusCode: 503,
    statusDescription: '503 Service Unavailable',
    isBase64Encoded: false,
    headers: {
      'Retry-After': '120',
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    },
  })
  expect(JSON.parse(answer.body)).toMatchObject({
    type: 'about:blank',
    title: 'Service Unavailable',
    status: 503,
  })
})

test('a target group with multi-value headers gets them', async () => {
  const answer = await (await shedWith('5'))({ multiValueHeaders: { accept: ['*/*'] } })
  expect(answer.headers).toBeUndefined()
  expect(answer.multiValueHeaders).toMatchObject({ 'Retry-After': ['5'] })
})

test.each([undefined, '', '0', '1.5', '-3', 'soon', '86401'])(
  'RETRY_AFTER_SECONDS=%s is refused',
  async seconds => {
    await expect(shedWith(seconds)).rejects.toThrow('RETRY_AFTER_SECONDS')
  },
)
