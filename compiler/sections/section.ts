import type { Artifact } from '../artifacts/artifact.ts'
import type { Stack } from '../graph/stack.ts'
import type { Model } from '../model/model.ts'

/** What a section or a tier is compiled with. */
export type Context = {
  readonly model: Model
  readonly stack: Stack
  /** The artifacts by what they are of: `functions/KEY`, `tiers/KEY`. */
  readonly artifacts: ReadonlyMap<string, Artifact>
}

/** Declares the resources of one section of the specification; none where the section is absent. */
export type Section = (context: Context) => void
