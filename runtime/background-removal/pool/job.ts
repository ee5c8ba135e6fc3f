/** What is to become of an image. */
export type JobOptions = {
  readonly output: 'cutout' | 'mask'
  readonly format: 'png' | 'webp'
  /** Red, green and blue, 0 to 255, to lay the cutout on. */
  readonly background?: readonly [number, number, number]
  /** The most pixels that the result's longer side has; it is never enlarged. */
  readonly size?: number
}

export type Job = { readonly image: Uint8Array<ArrayBuffer>; readonly options: JobOptions }

/** Why an image cannot be worked on: the client's to mend. */
export type Refusal = { readonly status: 415 | 422; readonly code: string; readonly detail: string }

export type Outcome =
  | { readonly kind: 'done'; readonly image: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /**
   * `error`: the work threw; `crash`: its worker died; `deadline`: it took too long, waiting included; `gone`: the
   * client hung up; `closing`: the service ends.
   */
  | { readonly kind: 'failed'; readonly reason: Failure; readonly message: string }

export type Failure = 'error' | 'crash' | 'deadline' | 'gone' | 'closing'

/** From a worker: `ready` once, then one answer a job. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
