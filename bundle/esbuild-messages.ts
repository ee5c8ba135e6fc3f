import { posix } from 'node:path'
import type { Message } from 'esbuild'
import type { Host } from '../compiler/source/host.ts'
import type { Span } from '../compiler/source/span.ts'
import type { Finding } from './finding.ts'

/** What esbuild said about a function in `folder`, its place counted as the compiler counts. */
export function toFinding(
  message: Message,
  kind: 'refused' | 'doubtful',
  folder: string,
  host: Host,
): Finding {
  const { location } = message
  const outside = message.detail === outsideDetail
  const finding = {
    kind: outside ? 'outside' : kind,
    message: message.text,
    help: outside ? outsideHelp : helpFor(message, folder),
  } as const
  if (!location) return finding
  const path = posix.join(folder, location.file)
  const bytes = host.readFile(path)
  if (!bytes) return finding
  return { ...finding, at: { path, span: spanOf(new TextDecoder().decode(bytes), location) } }
}

/** Marks esbuild messages about imports that leave the function's folder. */
export const outsideDetail = 'outside'

const outsideHelp =
  "A function is made of its folder alone, without tests and names that start with a dot, and of installed packages. Move the file into the folder, or the function's folder up."

function helpFor(message: Message, folder: string): string {
  const name = /^Could not resolve "([^"./][^"]*)"/.exec(message.text)?.[1]
  if (name)
    return `Install the package (npm install ${packageName(name)}) where ${folder || 'the folder'} can find it.`
  return 'esbuild bundles the function; what it says is about the source shown here.'
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** esbuild counts lines from 1 at every ECMAScript line end, and columns and lengths in UTF-8 bytes from 0. */
function spanOf(text: string, at: { line: number; column: number; length: number }): Span {
  let lineStart = 0
  const lineEnds = /\r\n|[\n\r\u2028\u2029]/g
  for (let line = 1; line < at.line && lineEnds.exec(text); line++) lineStart = lineEnds.lastIndex
  const rest = Buffer.from(text.slice(lineStart, lineStart + at.column + at.length))
  const start = lineStart + rest.subarray(0, at.column).toString().length
  return { start, end: start + rest.subarray(at.column, at.column + at.length).toString().length }
}
