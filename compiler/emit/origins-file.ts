import type { Origin } from '../source/parsed-source.ts'
import { nearestPosition, type ParsedSource } from '../source/parsed-source.ts'
import type { Pointer } from '../source/pointer.ts'

/**
 * `origins.json`: for every pointer of the template, the place in the specification. `sources` has the path of every
 * file from the main spec's folder. An entry is a line, so that a difference between two builds can be read.
 */
export function originsFile(
  origins: ReadonlyMap<Pointer, Origin>,
  sources: ReadonlyMap<ParsedSource, string>,
  sha256: (text: string) => string,
): string {
  const places = new Map([...sources].map(([source, path]) => [source.file, placesOf(source, path)]))
  const entries = [...origins.keys()].sort().map(pointer => {
    const origin = origins.get(pointer)!
    return `  ${JSON.stringify(pointer)}: {${places.get(origin.file)!(origin.pointer)}, "exact": ${origin.exact}}`
  })
  const files = [...sources].map(
    ([{ file }, path]) => `  {"file": ${JSON.stringify(path)}, "sha256": "${sha256(file.text)}"}`,
  )
  return `{\n "version": 1,\n "sources": [\n${files.join(',\n')}\n ],\n "origins": {\n${entries.join(',\n')}\n }\n}\n`
}

/** The members of an entry that say where; each place is looked up once, however many properties came from it. */
function placesOf(source: ParsedSource, path: string): (pointer: Pointer) => string {
  const known = new Map<Pointer, string>()
  return pointer => {
    let place = known.get(pointer)
    if (place === undefined) {
      const { line, column } = source.file.locate(nearestPosition(source, pointer).position.value.start)
      place = `"file": ${JSON.stringify(path)}, "pointer": ${JSON.stringify(pointer)}, "line": ${line}, "column": ${column}`
      known.set(pointer, place)
    }
    return place
  }
}
