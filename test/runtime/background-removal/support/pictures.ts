import { loadSharp, type Sharp } from './service.ts'

export type Pictures = ReturnType<typeof picturesWith>

/** A red disc in front of a pale wall, left of the middle, in many forms; and a way to look into the answers. */
export async function pictures() {
  return picturesWith(await loadSharp())
}

function picturesWith(sharp: Sharp) {
  const disc = (width = 400, height = 300) => {
    const pixels = Buffer.alloc(width * height * 3)
    for (let y = 0, i = 0; y < height; y++)
      for (let x = 0; x < width; x++, i += 3) {
        const inside = Math.hypot(x - width * 0.4, y - height * 0.5) < height * 0.3
        pixels.set(inside ? [200, 30, 40] : [150 + (y % 32), 200, 180], i)
      }
    return sharp(pixels, { raw: { width, height, channels: 3 } })
  }
  const look = async (answer: Response) => {
    const bytes = Buffer.from(await answer.arrayBuffer())
    const { format, width, height, channels, exif } = await sharp(bytes).metadata()
    const { data, info } = await sharp(bytes)
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => {
      const start = (Math.floor(y * height) * width + Math.floor(x * width)) * info.channels
      return [...data.subarray(start, start + info.channels)]
    }
    return { format, width, height, channels, exif, data, at }
  }
  return { sharp, disc, look }
}
