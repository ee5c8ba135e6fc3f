import { expect, test } from 'vitest'
import { importsOf, modules, resolved, withoutCommentsAndTexts } from '../support/imports.ts'

/**
 * The layers, lower ones first; those of one line do not know each other. A file belongs to the longest path that it
 * starts with.
 */
const layers: readonly (readonly string[])[] = [
  ['compiler/source'],
  ['compiler/diagnostics'],
  ['compiler/parse'],
  ['compiler/validate'],
  ['compiler/model'],
  ['compiler/artifacts', 'compiler/checks', 'compiler/graph', 'compiler/scripts'],
  ['compiler/resources'],
  ['compiler/handles'],
  ['compiler/sections'],
  ['compiler/tiers'],
  ['compiler/emit'],
  ['compiler/compile.ts'],
  ['bundle', 'lint'],
  ['index.ts', 'bin'],
]

const sources = ['compiler', 'bundle', 'lint', 'bin'].flatMap(modules)
const all = [
  ...sources,
  ...modules('scripts'),
  ...modules('runtime'),
  ...modules('schema'),
  ...modules('bench'),
]

test('the lexer finds what a file imports, and nothing else', () => {
  const text = `
import 'side.ts'
import type { A } from './a.ts'
import b, { type C } from "./b.ts"
import {
  d,
} from './d.ts'
export * from './e.ts'
// import './comment.ts'
/* import './block.ts' */
const text = "import './text.ts'"
const late = import('./late.ts')
const pattern = /import '.\\/pattern.ts'/
type T = import('./type.ts').T
`
  expect(importsOf(text)).toEqual([
    'side.ts',
    './a.ts',
    './b.ts',
    './d.ts',
    './e.ts',
    './late.ts',
    './type.ts',
  ])
})

test('every file of the compiler and of what stands above it has a layer', () => {
  expect(sources.map(({ path }) => path).filter(path => layerOf(path) === undefined)).toEqual([])
  expect(sources.length).toBeGreaterThan(150)
})

test('imports point downwards, those of types too', () => {
  const upwards = sources.flatMap(({ path, imports }) =>
    imports.flatMap(specifier => {
      const target = resolved(path, specifier)
      return target === undefined || isBelow(target, path) ? [] : [`${path} imports ${target}`]
    }),
  )
  expect(upwards).toEqual([])
})

test('no file imports itself by way of others', () => {
  const targets = new Map(
    all.map(({ path, imports }) => [path, imports.map(specifier => resolved(path, specifier) ?? '')]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) {
      for (const target of targets.get(path) ?? []) visit(target, [...trail, path])
      done.add(path)
    }
  }
  for (const path of targets.keys()) visit(path, [])
  expect(cycles).toEqual([])
})

test('what runs in AWS imports nothing outside runtime/', () => {
  const runtime = modules('runtime')
  const outside = runtime.flatMap(({ path, imports }) =>
    imports
      .map(specifier => resolved(path, specifier))
      .filter(target => target !== undefined && !target.startsWith('runtime/'))
      .map(target => `${path} imports ${target}`),
  )
  expect(outside).toEqual([])
  expect(runtime.length).toBeGreaterThan(0)
})

test('nothing of the product imports a test or a benchmark', () => {
  const wrong = [...sources, ...modules('runtime')].flatMap(({ path, imports }) =>
    imports
      .map(specifier => resolved(path, specifier))
      .filter(target => target && /^(test|bench)\//.test(target))
      .map(target => `${path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the compiler is pure: no module of Node, no process, no console, no clock, no chance', () => {
  const impure = modules('compiler').flatMap(({ path, text, imports }) => {
    const code = withoutCommentsAndTexts(text)
    const words =
      code.match(
        /(?<![\w$.])(process|console|Date|setTimeout|setInterval|fetch|require)\b(?!\s*:)|Math\.random/g,
      ) ?? []
    const builtin = imports.filter(specifier => specifier.startsWith('node:'))
    return [...words, ...builtin].map(what => `${path} uses ${what}`)
  })
  expect(impure).toEqual([])
})

test('files are small: half under 90 lines, nine in ten under 200, none over 300', () => {
  const sizes = all.map(({ lines }) => lines).sort((a, b) => a - b)
  const at = (share: number) => sizes[Math.ceil(sizes.length * share) - 1]!
  expect(
    all.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} has ${lines} lines`),
  ).toEqual([])
  expect(at(0.5)).toBeLessThan(90)
  expect(at(0.9)).toBeLessThan(200)
})

function layerOf(path: string): number | undefined {
  const fitting = layers.flatMap((names, layer) =>
    names.filter(name => path === name || path.startsWith(`${name}/`)).map(name => ({ name, layer })),
  )
  return fitting.sort((a, b) => b.name.length - a.name.length)[0]?.layer
}

/** Whether a file may import `target`: one of a lower layer, or of its own folder's layer. */
function isBelow(target: string, path: string): boolean {
  const [lower, upper] = [layerOf(target), layerOf(path)]
  if (lower === undefined || upper === undefined) return target === 'package.json'
  if (lower !== upper) return lower < upper
  const name = (of: string) => layers[upper]!.find(name => of === name || of.startsWith(`${name}/`))
  return name(target) === name(path)
}
