/**
 * `chunks` compressed by Zstandard as one frame. The compressor is WebAssembly, so its output does not depend on the
 * machine or on the version of Node.js (Node 20 has no zstd, later versions differ). It has one state for the whole
 * process, so streams take turns.
 */
export async function* compress(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Zstd } = await import('@hpcc-js/wasm-zstd')
  const zstd = await Zstd.load()
  const done = await takeTurn()
  try {
    zstd.reset()
    zstd.setCompressionLevel(level)
    for (const block of blocks(chunks)) yield zstd.compressChunk(block)
    yield zstd.compressEnd()
  } finally {
    done()
  }
}

/** 200 MB of programs and JavaScript: 61.5 MB in 8 s; level 3 gives 68.5 MB in 4 s, and an instance loads each at every boot. */
const level = 9

const blockLength = 1 << 20

let lastTurn: Promise<void> = Promise.resolve()

/** Resolves when all earlier turns are done; call what it gives when this one is. */
async function takeTurn(): Promise<() => void> {
  const before = lastTurn
  const { promise, resolve } = withResolvers()
  lastTurn = promise
  await before
  return resolve
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>(settle => {
    resolve = settle
  })
  return { promise, resolve }
}

/** The same bytes in blocks of one length, so that the output does not depend on how the input is cut. */
function* blocks(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let block = new Uint8Array(blockLength)
  let filled = 0
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + blockLength - filled)
      block.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < blockLength) continue
      yield block
      block = new Uint8Array(blockLength)
      filled = 0
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}
