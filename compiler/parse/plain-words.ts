import type { YAMLError } from 'yaml'

type Words = { readonly problem: string; readonly help: string }

/** What the package `yaml` says (the start of its message) and what the writer of the file should read. */
const WORDS: readonly (readonly [RegExp, Words])[] = [
  [
    /^Missing , (or : )?between/,
    {
      problem: 'a comma is missing before this item',
      help: 'Separate the items between brackets by commas; put a text that holds , : { } [ or ] in quotes.',
    },
  ],
  [
    /^Missing space after :/,
    { problem: 'a space is missing after the colon', help: 'Write the key, a colon, a space and the value.' },
  ],
  [
    /^Sequence item without/,
    {
      problem: 'this stands in a list but does not start with a dash',
      help: 'Start each item with `- `, or give the line the indentation of the mapping that it belongs to.',
    },
  ],
  [
    /^Unexpected block-seq-ind on same line/,
    {
      problem: 'a list cannot start in the line of its key',
      help: 'Put the `- ` on the next line, or write the list as [a, b].',
    },
  ],
  [
    /^(Block collection cannot start on same line|Missing newline after block sequence props)/,
    { problem: 'this must start on a line of its own', help: 'Put a line break before it.' },
  ],
  [
    /^Comments must be separated/,
    {
      problem: 'a space is missing before the comment',
      help: 'Put a space before the #, or quotes around the text if the # belongs to it.',
    },
  ],
  [
    /^Tags and anchors must be separated/,
    { problem: 'a space is missing after the anchor or tag', help: 'Put a space between it and the value.' },
  ],
  [
    /^(Block scalars with more-indented leading|Block scalar (lines|values))/,
    {
      problem: 'a line of the text block is indented less than the block',
      help: 'Indent all lines after the | or > by the same number of spaces, more than the key.',
    },
  ],
  [
    /^Block scalar header/,
    {
      problem: 'the text block has an unknown sign after its | or >',
      help: 'Only +, - or a digit may follow; the text itself starts on the next line.',
    },
  ],
  [
    /^A block sequence may not be used as an implicit map key/,
    {
      problem: 'a list cannot be a key',
      help: 'Write a text as the key, or remove the colon after the list.',
    },
  ],
  [
    /^Block collections are not allowed within flow/,
    {
      problem: 'a comma is missing here, or brackets around what stands between brackets',
      help: 'Separate the items by commas, and write a mapping or list among them with { } or [ ] too.',
    },
  ],
  [
    /^The : indicator must be at most 1024/,
    { problem: 'a key is longer than 1024 characters', help: 'Shorten the key.' },
  ],
  [
    /^(Alias|Anchor) cannot be an empty string/,
    {
      problem: 'a name is missing after this * or &',
      help: 'Put the text in quotes if the sign belongs to it, as "*".',
    },
  ],
  [
    /^An alias node must not/,
    {
      problem: 'an alias cannot have an anchor or a tag',
      help: 'Remove the anchor or the tag before the *.',
    },
  ],
  [
    /^A node can have at most one anchor/,
    { problem: 'the value has two anchors', help: 'Keep one of them.' },
  ],
  [/^A node can have at most one tag/, { problem: 'the value has two tags', help: 'Keep one of them.' }],
  [
    /^Anchors and tags must be after/,
    {
      problem: 'an anchor or tag stands before its sign',
      help: 'Write the `-`, `?` or `:` first, then the anchor.',
    },
  ],
  [
    /^Invalid escape sequence/,
    {
      problem: 'the backslash starts an escape that YAML does not know',
      help: 'Write \\\\ for a backslash, or use single quotes, in which a backslash is nothing special.',
    },
  ],
  [
    /at node end|^Unexpected .*(scalar|alias|flow-collection|anchor|tag|block-map|block-seq)/,
    {
      problem: 'this follows a value that is already complete',
      help: 'Put one pair of quotes around the whole text, or start a new line for what follows.',
    },
  ],
]

export const ITEM_AMONG_KEYS: Words = {
  problem: 'a list item stands among the keys of a mapping',
  help: 'Indent the list below the key that it belongs to.',
}

const OTHER: Words = {
  problem: 'this is not valid YAML here',
  help: 'Compare the indentation, quotes and brackets with the lines above.',
}

/** Plain words for `error`, where the package's own are for people who know the YAML specification. */
export function plainWords(error: YAMLError): Words {
  return WORDS.find(([message]) => message.test(error.message))?.[1] ?? OTHER
}
