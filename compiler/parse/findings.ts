import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts'
import type { Pointer } from '../source/pointer.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Span } from '../source/span.ts'
import { MAX_FINDINGS } from './limits.ts'
import { place } from './place.ts'

/** What the walk over a document finds wrong. */
export class Findings {
  readonly diagnostics: Diagnostic[] = []
  readonly #file: SourceFile
  #sound = true
  #stopped = false

  constructor(file: SourceFile) {
    this.#file = file
  }

  /** Whether the value is what was meant, apart from keys that stand twice or are not allowed. */
  get sound(): boolean {
    return this.#sound
  }

  /** Whether a limit was passed, so that nothing more shall be visited. */
  get stopped(): boolean {
    return this.#stopped
  }

  at(span: Span, pointer: Pointer): Location {
    return place(this.#file, span.start, span.end, pointer)
  }

  /** A mistake that leaves the rest of the value to be judged. */
  add(diagnostic: Diagnostic): void {
    if (!this.#stopped) this.diagnostics.push(diagnostic)
    if (this.diagnostics.length < MAX_FINDINGS) return
    this.#stopped = true
    this.#sound = false
  }

  /** A mistake after which the value is not what was meant. */
  spoil(diagnostic: Diagnostic): void {
    this.#sound = false
    this.add(diagnostic)
  }

  stop(diagnostic: Diagnostic): void {
    this.spoil(diagnostic)
    this.#stopped = true
  }
}
