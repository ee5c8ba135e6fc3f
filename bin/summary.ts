import type { CompiledStack } from '../compiler/compile.ts'
import type { Palette } from '../compiler/diagnostics/render/palette.ts'
import { tokens } from '../compiler/source/pointer.ts'

/** Resources by the part of the spec that they come from: sections in the spec's order, and the things in each. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Counts `result`'s resources; `sections` are the spec's keys in their order. */
export function tally(result: CompiledStack, sections: readonly string[]): Tally {
  const counts = new Map<string, Map<string, number>>(sections.map(section => [section, new Map()]))
  for (const id of namesIn(result, 'Resources')) {
    const [section = '', thing = ''] = place(tokens(result.origins.get(`/Resources/${id}`)?.pointer ?? ''))
    const things = counts.get(section) ?? new Map<string, number>()
    counts.set(section, things.set(thing, (things.get(thing) ?? 0) + 1))
  }
  return new Map([...counts].filter(([, things]) => things.size > 0))
}

/** What stands in an overlay inside the spec belongs where it is merged to. */
function place(path: readonly string[]): readonly string[] {
  return path[0] === 'environments' ? path.slice(2) : path
}

/** `project-name: 97 resources, 11 parameters, 2 outputs`, and a line for each section. */
export function resourceLines(
  result: CompiledStack,
  counts: Tally,
  paint: Palette,
  width: number,
): readonly string[] {
  const numbers = (['Resources', 'Parameters', 'Outputs'] as const)
    .map(section => quantity(namesIn(result, section).length, section.slice(0, -1).toLowerCase()))
    .filter(text => !text.startsWith('0 '))
  const longest = Math.max(0, ...[...counts.keys()].map(section => section.length))
  const lines = [...counts].map(([section, things]) => {
    const total = [...things.values()].reduce((sum, n) => sum + n, 0)
    const number = String(total).padStart(3)
    const detail = listed(things, Math.min(width, 110) - longest - number.length - 7)
    const end = detail === '' ? '' : `   ${paint.dim(detail)}`
    return `  ${paint.accent(section.padEnd(longest))}  ${number}${end}`
  })
  return [`${paint.strong(result.name)}: ${numbers.join(', ')}`, ...lines]
}

/** The things with the most resources first, as many as there is room for. */
function listed(things: ReadonlyMap<string, number>, room: number): string {
  const parts = [...things]
    .filter(([thing]) => thing !== '')
    .sort(([, a], [, b]) => b - a)
    .map(([thing, n]) => `${thing} ${n}`)
  for (let shown = parts.length; shown > 0; shown--) {
    const more = shown < parts.length ? [`and ${parts.length - shown} more`] : []
    const text = [...parts.slice(0, shown), ...more].join(', ')
    if (text.length <= room) return text
  }
  return ''
}

/** One line for each file of the build folder, and one for each folder in it. */
export function fileLines(files: ReadonlyMap<string, number>, paint: Palette): readonly string[] {
  const rows = new Map<string, { count: number; size: number }>()
  for (const [path, size] of files) {
    const name = path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path
    const row = rows.get(name) ?? { count: 0, size: 0 }
    rows.set(name, { count: row.count + 1, size: row.size + size })
  }
  const longest = Math.max(...[...rows.keys()].map(name => name.length))
  return [...rows].map(([name, { count, size }]) => {
    const more = name.endsWith('/') ? paint.dim(`   ${quantity(count, 'file')}`) : ''
    return `  ${paint.accent(name.padEnd(longest))}  ${bytes(size).padStart(8)}${more}`
  })
}

export function quantity(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

function bytes(size: number): string {
  if (size < 1000) return `${size} B`
  if (size < 999_500) return `${(size / 1000).toFixed(size < 9950 ? 1 : 0)} kB`
  return `${(size / 1_000_000).toFixed(size < 9_950_000 ? 1 : 0)} MB`
}

function namesIn({ template }: CompiledStack, section: string): readonly string[] {
  return Object.keys((template[section] as object | undefined) ?? {})
}
