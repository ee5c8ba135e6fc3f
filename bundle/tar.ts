/** What a tar holds: a file or a symbolic link; `path` with `/` between its parts. */
export type TarEntry =
  | { readonly path: string; readonly bytes: Uint8Array; readonly executable: boolean }
  | { readonly path: string; readonly linkTo: string }

/**
 * A tar (POSIX.1-2001: ustar, with pax records where a name does not fit) of `entries` in the order given, in chunks.
 * Owner 0, one date, modes 0644 and 0755.
 */
export function* tar(entries: Iterable<TarEntry>): Generator<Uint8Array> {
  for (const entry of entries) {
    const link = 'linkTo' in entry
    const size = link ? 0 : entry.bytes.length
    const records = paxRecords({
      path: fits(entry.path) ? undefined : entry.path,
      linkpath: link && !fits(entry.linkTo) ? entry.linkTo : undefined,
    })
    if (records.length > 0) {
      yield header({ name: 'pax', mode: 0o644, size: records.length, type: 'x', link: '' })
      yield* padded(records)
    }
    yield header({
      name: fits(entry.path) ? entry.path : 'file',
      mode: link ? 0o777 : entry.executable ? 0o755 : 0o644,
      size,
      type: link ? '2' : '0',
      link: link && fits(entry.linkTo) ? entry.linkTo : '',
    })
    if (!link) yield* padded(entry.bytes)
  }
  yield new Uint8Array(2 * blockSize)
}

/** The date of everything that is packed: 1980-01-01T00:00:00Z, the first that a zip can hold too. In seconds. */
const packedAt = 315_532_800

const blockSize = 512

function fits(name: string): boolean {
  return /^[\x20-\x7e]{1,100}$/.test(name)
}

function paxRecords(fields: Readonly<Record<string, string | undefined>>): Uint8Array {
  return Buffer.concat(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [paxRecord(key, value)])),
  )
}

/** `LENGTH KEY=VALUE\n`, where LENGTH counts its own digits too. */
function paxRecord(key: string, value: string): Uint8Array {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  let length = rest
  while (length !== rest + String(length).length) length = rest + String(length).length
  return Buffer.from(`${length} ${key}=${value}\n`)
}

function header(of: { name: string; mode: number; size: number; type: string; link: string }): Uint8Array {
  const block = Buffer.alloc(blockSize)
  block.write(of.name, 0, 100, 'latin1')
  block.write(octal(of.mode, 7), 100, 'latin1')
  block.write(octal(0, 7), 108, 'latin1')
  block.write(octal(0, 7), 116, 'latin1')
  block.write(octal(of.size, 11), 124, 'latin1')
  block.write(octal(packedAt, 11), 136, 'latin1')
  block.write(' '.repeat(8), 148, 'latin1')
  block.write(of.type, 156, 'latin1')
  block.write(of.link, 157, 100, 'latin1')
  block.write('ustar\u000000', 257, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)}\u0000 `, 148, 'latin1')
  return block
}

/** A file of 8 GiB or more does not fit the header's 11 digits; nothing reads one whole into memory either. */
function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}

function* padded(bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes
  const over = bytes.length % blockSize
  if (over > 0) yield new Uint8Array(blockSize - over)
}
