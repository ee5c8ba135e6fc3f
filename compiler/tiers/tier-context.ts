import type { Context } from '../sections/section.ts'
import type { Boot } from './boots.ts'

/** What a tier is compiled with: the section's context, how each tier boots, and where rendered files go. */
export type TierContext = Context & {
  readonly boots: ReadonlyMap<string, Boot>
  readonly sha256: (text: string) => string
  /** Rendered files by their path in the build folder. */
  readonly files: Map<string, string>
  /** Everything that the tiers' user data came to, for the check of its size. */
  readonly userData: Map<string, { readonly bytes: number }>
}
