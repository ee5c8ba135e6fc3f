import type { Origin } from '../source/parsed-source.ts'
import { nearestPosition, type ParsedSource } from '../source/parsed-source.ts'
import type { Pointer } from '../source/pointer.ts'

/**
 * `origins.json`: for every pointer of the template, the place in the specification. `sources` has the path of every
 * file from the main spec's folder.
 */
export function originsFile(
  origins: ReadonlyMap<Pointer, Origin>,
  sources: ReadonlyMap<ParsedSource, string>,
  sha256: (text: string) => string,
): string {
  const bySourceFile = new Map([...sources.keys()].map(source => [source.file, source]))
  const entries: Record<string, object> = {}
  for (const pointer of [...origins.keys()].sort()) {
    const origin = origins.get(pointer)!
    const source = bySourceFile.get(origin.file)!
    const { line, column } = origin.file.locate(nearestPosition(source, origin.pointer).position.value.start)
    entries[pointer] = {
      file: sources.get(source)!,
      pointer: origin.pointer,
      line,
      column,
      exact: origin.exact,
    }
  }
  const files = [...sources].map(([source, file]) => ({ file, sha256: sha256(source.file.text) }))
  return `${JSON.stringify({ version: 1, sources: files, origins: entries }, null, 1)}\n`
}
