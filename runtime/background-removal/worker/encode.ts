import type { JobOptions } from '../pool/job.ts'
import { type Raster, sharpOf } from './image.ts'

/** A PNG keeps a mask's one channel; WebP has none such, and keeps a mask's values without loss. */
export async function encode(raster: Raster, format: JobOptions['format']): Promise<Uint8Array> {
  const grey = raster.channels === 1
  const image = grey ? sharpOf(raster).toColourspace('b-w') : sharpOf(raster)
  // Level 1: a quarter of level 6's time for a tenth more bytes. Filters cost more than they save.
  if (format === 'png') image.png({ compressionLevel: 1, adaptiveFiltering: false })
  else image.webp(grey ? { lossless: true, effort: 1 } : { quality: 90, alphaQuality: 100, effort: 1 })
  return await image.toBuffer()
}
