/**
 * What decides an artifact's bytes besides its inputs. A new version of a packer gives new bytes, so it gives new
 * identities; a test keeps these equal to the versions that are installed.
 */
export const packers = { esbuild: '0.28.2', fflate: '0.8.3', zstd: '1.12.5' } as const

/** Raised whenever the same inputs are packed in another way. */
export const archiveFormat = 1
