import type { Refusal } from '../pool/job.ts'

/** Thrown for an image that the client must mend. */
export class UnusableImage extends Error {
  readonly refusal: Refusal

  constructor(status: Refusal['status'], code: string, detail: string) {
    super(detail)
    this.refusal = { status, code, detail }
  }
}
