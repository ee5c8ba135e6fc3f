import type { Diagnostic } from '../diagnostic.ts'

export type RenderOptions = {
  /** Whether `pretty` writes ANSI colours. */
  readonly colour: boolean
  /** The columns that `pretty` may fill; longer source lines are cut around the blamed span. */
  readonly width: number
  /** Whether `pretty` shows the source of acknowledged findings too, not just their places and reasons. */
  readonly verbose: boolean
  /** The version of Groundplan, for formats that name the tool. */
  readonly version: string
  /** The address under which `docs/` is published, ending in `/`; without it, links stay relative. */
  readonly docsBase?: string
}

/** Writes diagnostics, given in file order, as one text. It ends with a line break, or is empty. */
export type Renderer = (diagnostics: readonly Diagnostic[], options: RenderOptions) => string

/** Where the page about a finding is: absolute where the options or the finding itself say so. */
export function docsLink(diagnostic: Diagnostic, options: RenderOptions): string {
  if (/^https?:\/\//.test(diagnostic.docs) || options.docsBase === undefined) return diagnostic.docs
  return options.docsBase + diagnostic.docs
}
