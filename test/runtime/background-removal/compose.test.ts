import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphaOf, cutOut, layOn } from '../../../runtime/background-removal/worker/compose.ts'
import type { Raster } from '../../../runtime/background-removal/worker/image.ts'

const sample = fc.integer({ min: 0, max: 255 })

/** A row of pixels with or without transparency, and a mask for it. */
const row = fc
  .tuple(fc.constantFrom(3 as const, 4 as const), fc.integer({ min: 1, max: 8 }))
  .chain(([channels, width]) =>
    fc.record({
      image: raster(width, channels),
      mask: raster(width, 1),
    }),
  )

function raster(width: number, channels: 1 | 3 | 4): fc.Arbitrary<Raster> {
  const length = width * channels
  return fc
    .array(sample, { minLength: length, maxLength: length })
    .map(samples => ({ data: Uint8Array.from(samples), width, height: 1, channels }))
}

test('a result is never less transparent than the mask or the picture', () => {
  fc.assert(
    fc.property(row, ({ image, mask }) => {
      const alpha = alphaOf(image, mask)
      for (let i = 0; i < image.width; i++) {
        const own = image.channels === 4 ? image.data[4 * i + 3]! : 255
        expect(alpha.data[i]).toBeLessThanOrEqual(Math.min(own, mask.data[i]!))
      }
    }),
  )
})

test('a cutout has the picture’s own colours, not multiplied, and nothing where it is transparent', () => {
  fc.assert(
    fc.property(row, ({ image, mask }) => {
      const cutout = cutOut(image, mask)
      for (let i = 0; i < image.width; i++) {
        const colours = [...image.data.subarray(i * image.channels, i * image.channels + 3)]
        const wanted = mask.data[i] === 0 ? [0, 0, 0, 0] : [...colours, mask.data[i]]
        expect([...cutout.data.subarray(4 * i, 4 * i + 4)]).toEqual(wanted)
      }
    }),
  )
})

test('laid on a colour, opaque pixels keep theirs, transparent ones have it, others lie between', () => {
  fc.assert(
    fc.property(row, fc.tuple(sample, sample, sample), ({ image, mask }, background) => {
      const laid = layOn(background, image, mask)
      for (let i = 0; i < image.width; i++)
        for (const channel of [0, 1, 2] as const) {
          const [own, behind] = [image.data[i * image.channels + channel]!, background[channel]]
          const found = laid.data[3 * i + channel]!
          if (mask.data[i] === 255) expect(found).toBe(own)
          if (mask.data[i] === 0) expect(found).toBe(behind)
          expect(found).toBeGreaterThanOrEqual(Math.min(own, behind))
          expect(found).toBeLessThanOrEqual(Math.max(own, behind))
        }
    }),
  )
})
