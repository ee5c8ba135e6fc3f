/** The largest file that is read, in bytes of UTF-8. */
export const MAX_BYTES = 5 * 1024 * 1024

/** How many mappings and lists may lie inside each other, the outermost included. */
export const MAX_DEPTH = 64

/** How many values all aliases and merge keys of a file may bring in together. */
export const MAX_ALIASED_VALUES = 100_000

/** After so many mistakes of a kind that does not end the reading, it ends nevertheless. */
export const MAX_FINDINGS = 1_000
