import type { Limits } from '../settings.ts'
import { type Raster, sharp, toRaster } from './image.ts'
import { animated, sniff } from './sniff.ts'
import { UnusableImage } from './unusable.ts'

/**
 * The picture as a person sees it: upright by its EXIF orientation, in sRGB by its ICC profile, eight bits, three
 * channels, or four where it has transparency. Throws UnusableImage for what is no such picture or is over a limit.
 */
export async function decode(bytes: Uint8Array, limits: Limits): Promise<Raster> {
  sniff(bytes)
  try {
    await checkSize(bytes, limits)
    const image = sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error', autoOrient: true })
    return await toRaster(image.toColourspace('srgb'))
  } catch (error) {
    if (error instanceof UnusableImage) throw error
    throw new UnusableImage(422, 'unreadable', 'The image is damaged or incomplete.')
  }
}

/** Reads the header alone: what is too large is never decoded. */
async function checkSize(bytes: Uint8Array, limits: Limits): Promise<void> {
  const { width, height, pages } = await sharp(bytes, { limitInputPixels: false }).metadata()
  if ((pages ?? 1) > 1) throw animated()
  if (width * height > limits.pixels)
    throw new UnusableImage(
      422,
      'too-many-pixels',
      `The image has ${width} x ${height} pixels; ${limits.pixels} in all are allowed.`,
    )
  if (Math.max(width, height) > limits.side)
    throw new UnusableImage(
      422,
      'too-large',
      `The image has ${width} x ${height} pixels; ${limits.side} a side are allowed.`,
    )
}
