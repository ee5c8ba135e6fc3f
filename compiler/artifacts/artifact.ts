/**
 * Something that is made from a folder of the user's and that the stack fetches: a function bundle (a zip) or a
 * service archive (a zstd-compressed tar). Known at compile time by its inputs; its bytes are made by `bundle/`.
 */
export type Artifact = {
  /** The key of the function or tier. */
  readonly name: string
  readonly kind: 'function' | 'service'
  /** Relative to the main spec's folder, without `.` parts or a trailing slash; `''` is that folder itself. */
  readonly folder: string
  /** The file that starts it, relative to `folder`. A function always has one. */
  readonly entry?: string
  /** A function's is Lambda's own identifier: `nodejs24.x`, `python3.13`. */
  readonly runtime: string
  readonly architecture: 'arm64' | 'x64'
  /** Hex. Covers everything that decides the bytes: files, lock file, settings, versions of what packs them. */
  readonly inputsSha256: string
  /** In the build folder: `functions/NAME-HASH.zip` or `artifacts/NAME-HASH.tar.zst`, HASH = 12 hex digits. */
  readonly fileName: string
}

export type ArtifactRequest = Omit<Artifact, 'inputsSha256' | 'fileName'>

/** The name of `artifact` in the build folder. Names that differ only in odd characters share a file only where the inputs are the same. */
export function artifactFileName(name: string, kind: Artifact['kind'], inputsSha256: string): string {
  const stem = `${name.replace(/[^A-Za-z0-9_-]/g, '-')}-${inputsSha256.slice(0, 12)}`
  return kind === 'function' ? `functions/${stem}.zip` : `artifacts/${stem}.tar.zst`
}

/**
 * What Lambda calls, as the property `Handler` of AWS::Lambda::Function wants it (FILE.FUNCTION). JavaScript is
 * bundled into `index.js`; Python keeps its files.
 */
export function lambdaHandler(artifact: Pick<Artifact, 'runtime' | 'entry'>): string {
  if (!isPython(artifact.runtime)) return 'index.handler'
  return `${artifact.entry?.replace(/\.py$/, '')}.handler`
}

/** The major version of a Node.js runtime of Lambda; undefined for other runtimes. */
export function nodeMajor(runtime: string): number | undefined {
  const match = /^nodejs(\d+)\.x$/.exec(runtime)
  return match ? Number(match[1]) : undefined
}

export function isPython(runtime: string): boolean {
  return /^python3\.\d+$/.test(runtime)
}
