import { InferenceSession, Tensor } from 'onnxruntime-node'
import { type Raster, sharpOf, toRaster } from './image.ts'

export type Matter = (image: Raster) => Promise<Raster>

const side = 320
const area = side * side
// ImageNet's, as U2-Net's own `ToTensorLab` has them.
const mean = [0.485, 0.456, 0.406]
const deviation = [0.229, 0.224, 0.225]

/**
 * Loads a U2-Net and gives the function that finds what stands in front: one channel of 320 x 320, 0 behind, 255 in
 * front. Memory is reused, so it must not be called again before it has answered.
 */
export async function loadMatter(modelPath: string): Promise<Matter> {
  const session = await InferenceSession.create(modelPath, {
    executionProviders: ['cpu'],
    executionMode: 'sequential',
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  })
  const inputName = session.inputNames[0] ?? 'input'
  // The first output is the fused map; the others are the side maps that training needs.
  const outputName = session.outputNames[0] ?? 'output'
  const input = new Float32Array(3 * area)
  const output = new Float32Array(area)
  const feeds = { [inputName]: new Tensor('float32', input, [1, 3, side, side]) }
  const fetches = { [outputName]: new Tensor('float32', output, [1, 1, side, side]) }
  return async image => {
    fill(input, (await shrink(image)).data)
    await session.run(feeds, fetches)
    return { data: toGrey(output), width: side, height: side, channels: 1 }
  }
}

function shrink(image: Raster): Promise<Raster> {
  const opaque = image.channels === 4 ? sharpOf(image).flatten({ background: '#ffffff' }) : sharpOf(image)
  return toRaster(opaque.resize(side, side, { fit: 'fill', kernel: 'lanczos3' }))
}

/** Planes of red, green and blue, relative to the brightest sample. */
function fill(input: Float32Array, pixels: Uint8Array): void {
  let brightest = 1
  for (const sample of pixels) if (sample > brightest) brightest = sample
  for (let channel = 0; channel < 3; channel++) {
    const scale = 1 / (brightest * deviation[channel]!)
    const shift = mean[channel]! / deviation[channel]!
    for (let i = 0; i < area; i++) input[channel * area + i] = pixels[3 * i + channel]! * scale - shift
  }
}

/** Stretched over the whole range; a map without any difference is all behind. */
function toGrey(output: Float32Array): Uint8Array {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const value of output) {
    if (value < least) least = value
    if (value > most) most = value
  }
  const scale = most > least ? 255 / (most - least) : 0
  return Uint8Array.from(output, value => (value - least) * scale)
}
