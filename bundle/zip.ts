/** A file to pack: `path` with `/` between its parts. */
export type PackedFile = { readonly path: string; readonly bytes: Uint8Array }

/**
 * A zip with the same bytes on every machine: entries sorted, one date, mode 0644, compressed by JavaScript. zlib's
 * output differs between its versions.
 */
export async function zip(files: readonly PackedFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate')
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(file => [file.path, file.bytes])), {
    level: 9,
    // a zip's dates are local time and fflate asks the Date for its local parts: noon exists everywhere
    mtime: new Date(1980, 0, 1, 12),
    os: unix,
    attrs: (regularFile | 0o644) << 16,
  })
}

const unix = 3
const regularFile = 0o100000
