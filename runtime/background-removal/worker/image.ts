import sharp, { type Sharp } from 'sharp'

/** Eight-bit samples, row by row from the top, without padding: sRGB, or sRGB with straight alpha, or one channel. */
export type Raster = {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3 | 4
}

// One thread a worker; no memory is kept between images; nothing but the three formats is ever parsed.
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

export { sharp }

export function sharpOf({ data, width, height, channels }: Raster): Sharp {
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: false })
}

/** Stretched to the size, Lanczos; the colours of what is transparent do not bleed. */
export async function resize(raster: Raster, width: number, height: number): Promise<Raster> {
  if (raster.width === width && raster.height === height) return raster
  const resized = sharpOf(raster).resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
  return toRaster(raster.channels === 1 ? resized.toColourspace('b-w') : resized)
}

export async function toRaster(image: Sharp): Promise<Raster> {
  // Not toUint8Array: in sharp 0.35.5 its memory is never freed.
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  if (channels === 2) throw new Error('an image of two channels')
  return { data, width, height, channels }
}
