/** An IPv4 block: its first address as a number below 2^32, and the length of its prefix in bits. */
export type Block = { readonly address: number; readonly prefix: number }

/** Reads `10.0.0.0/16`. The schema has checked its form. */
export function block(text: string): Block {
  const [dotted, prefix] = text.split('/') as [string, string]
  const address = dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  return { address, prefix: Number(prefix) }
}

export function formatBlock({ address, prefix }: Block): string {
  const parts = [24, 16, 8, 0].map(shift => Math.floor(address / 2 ** shift) % 256)
  return `${parts.join('.')}/${prefix}`
}

/** How many addresses a block has. */
export function capacity({ prefix }: Block): number {
  return 2 ** (32 - prefix)
}

/** The block that holds `address`, its host bits cleared. */
export function network({ address, prefix }: Block): Block {
  return { address: address - (address % 2 ** (32 - prefix)), prefix }
}

export function contains(outer: Block, inner: Block): boolean {
  return (
    inner.prefix >= outer.prefix &&
    network({ address: inner.address, prefix: outer.prefix }).address === outer.address
  )
}

export function overlaps(a: Block, b: Block): boolean {
  return contains(network(a), b) || contains(network(b), a)
}

/** Slice `index` (from 0) of `count` equal slices, `count` being a power of two. */
export function slice(whole: Block, index: number, count: number): Block {
  const prefix = whole.prefix + Math.log2(count)
  return { address: whole.address + index * 2 ** (32 - prefix), prefix }
}
