import type { Raster } from './image.ts'

/** The mask, where the picture was transparent already no more than that. Both have the same size. */
export function alphaOf(image: Raster, mask: Raster): Raster {
  if (image.channels !== 4) return mask
  const data = new Uint8Array(mask.data.length)
  for (let i = 0; i < data.length; i++) data[i] = Math.round((mask.data[i]! * image.data[4 * i + 3]!) / 255)
  return { ...mask, data }
}

/** The picture with straight alpha. What is wholly transparent is black, which is small and gives nothing away. */
export function cutOut(image: Raster, alpha: Raster): Raster {
  const { channels, width, height } = image
  const data = new Uint8Array(4 * alpha.data.length)
  for (let i = 0, from = 0, to = 0; i < alpha.data.length; i++, from += channels, to += 4) {
    const opacity = alpha.data[i]!
    if (opacity === 0) continue
    data[to] = image.data[from]!
    data[to + 1] = image.data[from + 1]!
    data[to + 2] = image.data[from + 2]!
    data[to + 3] = opacity
  }
  return { data, width, height, channels: 4 }
}

/** The picture laid on one colour, opaque. */
export function layOn(background: readonly [number, number, number], image: Raster, alpha: Raster): Raster {
  const { channels, width, height } = image
  const data = new Uint8Array(3 * alpha.data.length)
  for (let i = 0, from = 0, to = 0; i < alpha.data.length; i++, from += channels, to += 3) {
    const opacity = alpha.data[i]! / 255
    for (let channel = 0; channel < 3; channel++) {
      const behind = background[channel]!
      data[to + channel] = Math.round(behind + (image.data[from + channel]! - behind) * opacity)
    }
  }
  return { data, width, height, channels: 3 }
}
