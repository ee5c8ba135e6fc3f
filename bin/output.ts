/** Where a command writes. Both take text as it is: a line brings its own line break. */
export type Output = {
  /** Standard output: what was asked for, and what programs read. */
  readonly out: (text: string) => void
  /** Standard error: what is said to a person beside that. */
  readonly err: (text: string) => void
  /** Whether each of the two shows colours. */
  readonly colour: { readonly out: boolean; readonly err: boolean }
  /** Whether standard error shows on a terminal. */
  readonly isTerminal: boolean
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number
}

/** What is needed of a stream. */
export type Stream = {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  readonly write: (text: string) => unknown
  readonly on: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown
}

export type Environment = Readonly<Record<string, string | undefined>>

/** An output on a process's streams. A reader that goes away, as `head` does, ends the writing and nothing else. */
export function streamOutput(stdout: Stream, stderr: Stream, env: Environment, noColour: boolean): Output {
  return {
    out: quietWriter(stdout),
    err: quietWriter(stderr),
    colour: {
      out: wantsColour(stdout.isTTY, env, noColour),
      err: wantsColour(stderr.isTTY, env, noColour),
    },
    isTerminal: stderr.isTTY === true,
    width: Math.max(40, stderr.columns ?? stdout.columns ?? 100),
  }
}

/**
 * `--no-color` first, then FORCE_COLOR, then NO_COLOR (no-color.org: set and not empty), then whether somebody
 * looks at it.
 */
export function wantsColour(isTerminal: boolean | undefined, env: Environment, noColour: boolean): boolean {
  if (noColour) return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  if (env['NO_COLOR']) return false
  return isTerminal === true && env['TERM'] !== 'dumb'
}

function quietWriter(stream: Stream): (text: string) => void {
  let isClosed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
  })
  return text => {
    if (!isClosed && text !== '') stream.write(text)
  }
}
