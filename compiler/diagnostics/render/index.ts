import { pretty } from './pretty.ts'
import type { Renderer } from './renderer.ts'

type Entry = { readonly name: string; readonly load: () => Promise<Renderer> }

/**
 * The formats in which diagnostics can be written, in the order in which help names them. The usual one is at hand, the
 * others are loaded when they are asked for.
 */
export const renderers = [
  { name: 'pretty', load: async () => pretty },
  { name: 'json', load: async () => (await import('./json.ts')).json },
  { name: 'sarif', load: async () => (await import('./sarif.ts')).sarif },
  { name: 'github', load: async () => (await import('./github.ts')).github },
] as const satisfies readonly Entry[]

export type FormatName = (typeof renderers)[number]['name']

export function loadRenderer(name: FormatName): Promise<Renderer> {
  return renderers.find(renderer => renderer.name === name)!.load()
}
