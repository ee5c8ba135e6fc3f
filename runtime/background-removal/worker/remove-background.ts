import type { Job } from '../pool/job.ts'
import type { Limits } from '../settings.ts'
import { alphaOf, cutOut, layOn } from './compose.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { type Raster, resize } from './image.ts'
import type { Matter } from './matte.ts'

/** The whole way from an encoded image to the encoded result. Throws UnusableImage for what the client must mend. */
export async function removeBackground({ image, options }: Job, matter: Matter, limits: Limits) {
  const picture = await decode(image, limits)
  const [width, height] = resultSize(picture, options.size)
  const mask = await resize(await matter(picture), width, height)
  const fitted = await resize(picture, width, height)
  return await encode(compose(fitted, alphaOf(fitted, mask), options), options.format)
}

function compose(picture: Raster, alpha: Raster, { output, background }: Job['options']): Raster {
  if (output === 'mask') return alpha
  return background ? layOn(background, picture, alpha) : cutOut(picture, alpha)
}

function resultSize({ width, height }: Raster, longest = Number.POSITIVE_INFINITY): [number, number] {
  const scale = Math.min(1, longest / Math.max(width, height))
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
}
