import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Pictures, pictures } from './support/pictures.ts'
import { type Service, startService } from './support/service.ts'

let service: Service
let make: Pictures

beforeAll(async () => {
  make = await pictures()
  service = await startService({ WORKERS: '2' })
})
afterAll(async () => {
  service.process.kill('SIGTERM')
  await service.ended
})

function post(body: Uint8Array | FormData, query = '', headers: Record<string, string> = {}) {
  const type: Record<string, string> = body instanceof FormData ? {} : { 'content-type': 'image/png' }
  const bytes = body instanceof FormData ? body : new Uint8Array(body)
  return fetch(`${service.url}/remove-background${query}`, {
    method: 'POST',
    body: bytes,
    headers: { ...type, ...headers },
  })
}

function formOf(...fields: [string, Uint8Array | string][]) {
  const form = new FormData()
  for (const [name, value] of fields)
    form.append(name, typeof value === 'string' ? value : new Blob([new Uint8Array(value)]))
  return form
}

const inFront = [0.4, 0.5] as const
const behind = [0.9, 0.1] as const

describe('a picture', () => {
  test('comes back with what is in front alone, in its own size', async () => {
    const answer = await post(await make.disc().jpeg().toBuffer(), '', { 'content-type': 'image/jpeg' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/png')
    const { format, width, height, at } = await make.look(answer)
    expect([format, width, height]).toEqual(['png', 400, 300])
    expect(at(...behind)).toEqual([0, 0, 0, 0])
    const [red = 0, green = 0, blue = 0, alpha = 0] = at(...inFront)
    expect(red).toBeGreaterThan(190)
    expect(Math.max(green, blue)).toBeLessThan(50)
    expect(alpha).toBeGreaterThan(240)
  })

  test('is the same as the field of a form', async () => {
    const picture = await make.disc().png().toBuffer()
    const [raw, form] = await Promise.all([post(picture), post(formOf(['image', picture]))])
    expect(form.status).toBe(200)
    expect(Buffer.from(await form.arrayBuffer())).toEqual(Buffer.from(await raw.arrayBuffer()))
  })

  test('gives an eight-bit grey mask, which is the alpha of the cutout', async () => {
    const picture = await make.disc().webp().toBuffer()
    const mask = await make.look(await post(picture, '?output=mask'))
    const cutout = await make.look(await post(picture))
    expect([mask.format, mask.channels, mask.width, mask.height]).toEqual(['png', 1, 400, 300])
    const alpha = Buffer.from(cutout.data.filter((_, i) => i % 4 === 3))
    expect(alpha.equals(mask.data)).toBe(true)
    expect([Math.min(...alpha), Math.max(...alpha)]).toEqual([0, 255])
  })

  test('becomes a WebP where Accept likes that better', async () => {
    const answer = await post(await make.disc().png().toBuffer(), '', { accept: 'image/webp,image/*;q=0.8' })
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(answer.headers.get('vary')).toBe('Accept')
    const { format, channels, at } = await make.look(answer)
    expect([format, channels]).toEqual(['webp', 4])
    expect(at(...behind)[3]).toBe(0)
  })

  test('is laid on a colour', async () => {
    const { channels, at } = await make.look(
      await post(await make.disc().png().toBuffer(), '?background=%23102030'),
    )
    expect(channels).toBe(3)
    expect(at(...behind)).toEqual([0x10, 0x20, 0x30])
    expect(at(...inFront)[0]).toBeGreaterThan(190)
  })

  test('is made smaller, never larger', async () => {
    const picture = await make.disc().png().toBuffer()
    const small = await make.look(await post(picture, '?size=100'))
    const large = await make.look(await post(picture, '?size=1000'))
    expect([small.width, small.height]).toEqual([100, 75])
    expect([large.width, large.height]).toEqual([400, 300])
    expect(small.at(...inFront)[0]).toBeGreaterThan(190)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is upright: EXIF orientation %i', async orientation => {
    const upright = await make.disc().png().toBuffer()
    // What a camera stores: the upright picture turned back, and how to turn it.
    const turn = [
      (p: Pictures) => p.sharp(upright),
      (p: Pictures) => p.sharp(upright).flop(),
      (p: Pictures) => p.sharp(upright).rotate(180),
      (p: Pictures) => p.sharp(upright).flip(),
      (p: Pictures) => p.sharp(upright).rotate(90).flop(),
      (p: Pictures) => p.sharp(upright).rotate(-90),
      (p: Pictures) => p.sharp(upright).rotate(-90).flop(),
      (p: Pictures) => p.sharp(upright).rotate(90),
    ][orientation - 1]!
    const stored = await make
      .sharp(await turn(make).png().toBuffer())
      .withMetadata({ orientation })
      .png()
      .toBuffer()
    const { width, height, at, exif } = await make.look(await post(stored))
    expect([width, height]).toEqual([400, 300])
    expect(at(...inFront)[0]).toBeGreaterThan(190)
    expect(at(0.85, 0.5)[3]).toBe(0)
    expect(exif).toBeUndefined()
  })

  test('is converted to sRGB by its profile', async () => {
    const wide = await make.disc().withIccProfile('p3').png().toBuffer()
    const raw = await make.sharp(wide, { ignoreIcc: true }).raw().toBuffer()
    const start = (150 * 400 + 160) * 3
    expect(Math.abs(raw[start]! - 200)).toBeGreaterThan(8)
    const [red = 0, green = 0, blue = 0] = (await make.look(await post(wide))).at(...inFront)
    for (const [found, wanted] of [
      [red, 200],
      [green, 30],
      [blue, 40],
    ] as const)
      expect(Math.abs(found - wanted)).toBeLessThan(4)
  })

  test('may be grey, grey with alpha, sixteen-bit, CMYK, or one pixel', async () => {
    const forms = [
      await make.disc().toColourspace('b-w').png().toBuffer(),
      await make.disc().toColourspace('b-w').ensureAlpha(0.5).png().toBuffer(),
      await make.disc().toColourspace('rgb16').png().toBuffer(),
      await make.disc().toColourspace('cmyk').jpeg().toBuffer(),
      await make.disc().png({ palette: true }).toBuffer(),
      await make.disc(1, 1).png().toBuffer(),
    ]
    for (const form of forms) {
      const { width, height } = await make.sharp(form).metadata()
      const seen = await make.look(await post(form))
      expect([seen.width, seen.height, seen.channels]).toEqual([width, height, 4])
    }
  })

  test('that is transparent already stays so', async () => {
    const half = await make.look(await post(await make.disc().ensureAlpha(0.5).png().toBuffer()))
    expect(half.at(...inFront)[3]).toBeLessThanOrEqual(128)
    expect(half.at(...inFront)[3]).toBeGreaterThan(110)
  })
})

describe('a request that cannot be answered gets a problem document', () => {
  async function problemOf(answer: Response) {
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await answer.json()) as { status: number; code: string; title: string; detail: string }
    expect(problem.status).toBe(answer.status)
    expect(problem.detail).toMatch(/\.$/)
    return [problem.status, problem.code]
  }

  test('a wrong query, Accept or body', async () => {
    const picture = await make.disc().png().toBuffer()
    for (const query of [
      '?output=both',
      '?size=0',
      '?size=1e3',
      '?background=red',
      '?colour=1',
      '?size=1&size=2',
    ])
      expect(await problemOf(await post(picture, query))).toEqual([400, 'bad-query'])
    expect(await problemOf(await post(picture, '?output=mask&background=ffffff'))).toEqual([400, 'bad-query'])
    expect(await problemOf(await post(picture, '', { accept: 'text/html' }))).toEqual([406, 'not-acceptable'])
    expect(await problemOf(await post(new Uint8Array()))).toEqual([400, 'bad-body'])
    expect(await problemOf(await post(formOf(['picture', picture])))).toEqual([400, 'bad-body'])
    expect(await problemOf(await post(formOf(['image', 'text'])))).toEqual([400, 'bad-body'])
    expect(await problemOf(await post(formOf(['image', picture], ['image', picture])))).toEqual([
      400,
      'bad-body',
    ])
    const cut = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await problemOf(await post(Buffer.from('--x\r\nContent-Disp'), '', cut))).toEqual([
      400,
      'bad-body',
    ])
    const unbounded = { 'content-type': 'multipart/form-data' }
    expect(await problemOf(await post(picture, '', unbounded))).toEqual([400, 'bad-body'])
  })

  test('what is no picture of the three kinds', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const others = [
      svg,
      Buffer.from('GIF89a'),
      Buffer.from('II*\0'),
      Buffer.from('%PDF-1.7'),
      Buffer.alloc(999),
    ]
    for (const other of others)
      expect(await problemOf(await post(other))).toEqual([415, 'unsupported-format'])
    expect(await problemOf(await post(svg, '', { 'content-type': 'image/svg+xml' }))).toEqual([
      415,
      'unsupported-media-type',
    ])
  })

  test('what is cut off or damaged', async () => {
    for (const whole of [
      await make.disc().jpeg().toBuffer(),
      await make.disc().png().toBuffer(),
      await make.disc().webp().toBuffer(),
    ])
      for (const length of [12, 40, whole.length >> 1, whole.length - 40])
        expect(await problemOf(await post(whole.subarray(0, length)))).toEqual([422, 'unreadable'])
    const damaged = await make.disc().png().toBuffer()
    damaged.fill(0x5a, damaged.length >> 1, (damaged.length >> 1) + 64)
    expect(await problemOf(await post(damaged))).toEqual([422, 'unreadable'])
  })

  test('what moves', async () => {
    const frames = [
      await make.disc(40, 30).png().toBuffer(),
      await make.disc(40, 30).negate().png().toBuffer(),
    ]
    const webp = await make
      .sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer()
    expect(await problemOf(await post(webp))).toEqual([422, 'animated'])
    const png = await make.disc(40, 30).png().toBuffer()
    const control = Buffer.from('00000008' + '6163544c' + '00000002' + '00000000' + 'f38d9370', 'hex')
    const apng = Buffer.concat([png.subarray(0, 33), control, png.subarray(33)])
    expect(await problemOf(await post(apng))).toEqual([422, 'animated'])
  })

  test('what is too large', async () => {
    const flat = (width: number, height: number) =>
      make
        .sharp({ create: { width, height, channels: 3, background: 'navy' }, limitInputPixels: false })
        .png()
    const bomb = await flat(10_000, 9_000).toBuffer()
    expect(bomb.length).toBeLessThan(1_500_000)
    expect(await problemOf(await post(bomb))).toEqual([422, 'too-many-pixels'])
    expect(await problemOf(await post(await flat(20_000, 2).toBuffer()))).toEqual([422, 'too-large'])
    const heavy = Buffer.alloc(21 * 1024 * 1024)
    expect(await problemOf(await post(heavy))).toEqual([413, 'too-many-bytes'])
    expect(await problemOf(await post(formOf(['image', heavy])))).toEqual([413, 'too-many-bytes'])
    const streamed = await fetch(`${service.url}/remove-background`, {
      method: 'POST',
      body: new Blob([heavy]).stream(),
      headers: { 'content-type': 'image/png' },
      duplex: 'half',
    } as RequestInit)
    expect(await problemOf(streamed)).toEqual([413, 'too-many-bytes'])
  })

  test('another path or method', async () => {
    expect(await problemOf(await fetch(`${service.url}/nothing`))).toEqual([404, 'not-found'])
    const wrong = await fetch(`${service.url}/remove-background`)
    expect(wrong.headers.get('allow')).toBe('POST')
    expect(await problemOf(wrong)).toEqual([405, 'method-not-allowed'])
  })
})

test('the service says how it is, after all this', async () => {
  for (const path of ['/healthcheck', '/readyz']) expect((await fetch(service.url + path)).status).toBe(200)
  const metrics = await (await fetch(`${service.url}/metrics`)).text()
  expect(metrics).toMatch(/^background_removal_requests_total\{status="200"\} [1-9]/m)
  expect(metrics).toMatch(/^background_removal_workers_ready 2$/m)
  expect(metrics).toMatch(/^background_removal_workers_lost_total 0$/m)
  expect(metrics).toMatch(/^background_removal_jobs_waiting 0$/m)
})
