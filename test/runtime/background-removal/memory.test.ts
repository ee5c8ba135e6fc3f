import { expect, test } from 'vitest'
import { pictures } from './support/pictures.ts'

test('no memory of a picture is kept: decoded, resized and encoded again and again', async () => {
  const { disc } = await pictures()
  const { decode } = await import('../../../runtime/background-removal/worker/decode.ts')
  const { encode } = await import('../../../runtime/background-removal/worker/encode.ts')
  const { resize } = await import('../../../runtime/background-removal/worker/image.ts')
  const limits = { bodyBytes: 1e6, pixels: 1e6, side: 1000 }
  const picture = await disc(800, 600).jpeg().toBuffer()
  const work = async (times: number) => {
    for (let i = 0; i < times; i++) await encode(await resize(await decode(picture, limits), 400, 300), 'png')
    return process.memoryUsage.rss()
  }
  const settled = await work(100)
  const rasterBytes = 800 * 600 * 3
  expect((await work(200)) - settled).toBeLessThan((200 * rasterBytes) / 3)
})
