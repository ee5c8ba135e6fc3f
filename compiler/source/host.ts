/**
 * How the compiler reaches files. All paths are relative to the main spec's folder, with `/` between their parts;
 * what lies outside that folder starts with `../`.
 */
export type Host = {
  /** The file's bytes, or undefined where there is no such file. */
  readonly readFile: (path: string) => Uint8Array | undefined
  /** Every file below `folder`, sorted, relative to it; undefined where there is no such folder. */
  readonly listFiles: (folder: string) => readonly string[] | undefined
  /** The SHA-256 of a file, in hex, for hosts that need not read it each time; undefined where there is no such file. */
  readonly sha256OfFile?: (path: string) => string | undefined
  /** The SHA-256 of `data`, in hex. */
  readonly sha256: (data: Uint8Array | string) => string
}
